import { type Audit, auditSchema } from '../../../core/journey/audit.ts';
import { type Finding, findingSchema } from '../../../core/journey/finding.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { type Touchpoint, touchpointSchema } from '../../../core/journey/touchpoint.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import type { z } from '../../../core/zod.ts';

type TouchpointInput = Omit<z.input<typeof touchpointSchema>, 'stage' | 'name'> & { name?: string };
type FindingInput = Partial<z.input<typeof findingSchema>> & { touchpoint: string; stage: string };
type AuditInput = Partial<
  Omit<z.input<typeof auditSchema>, 'stages' | 'findings' | 'framework' | 'audit'>
> & {
  framework?: StageModel;
  audit?: Partial<z.input<typeof auditSchema>['audit']>;
  /** Touchpoints by stage id. */
  walked?: Record<string, TouchpointInput[]>;
  findings?: FindingInput[];
};

/** Monday, 5 January 2026, 09:00 UTC: when the small audits start. */
export const monday = Date.UTC(2026, 0, 5, 9);

export function touchpoint(stage: string, input: TouchpointInput): Touchpoint {
  return touchpointSchema.parse({ name: input.id, ...input, stage });
}

let counter = 0;
export function finding(input: FindingInput): Finding {
  counter += 1;
  return findingSchema.parse({
    id: `f${counter}`,
    kind: 'friction',
    title: 'Something in the way',
    severity: 2,
    status: 'confirmed',
    ...input,
  });
}

/** A literal audit with its defaults filled in: only what a test is about has to be written down. */
export function smallAudit({ walked = {}, findings = [], audit = {}, ...rest }: AuditInput = {}): Audit {
  const framework = rest.framework ?? success6;
  return auditSchema.parse({
    format: 'waymark-audit',
    version: 1,
    model: 'jas-1',
    persona: { id: 'anna', name: 'Anna', fit: 'yes' },
    ...rest,
    framework,
    audit: {
      id: 'walk-1',
      title: 'A walk',
      journey: { id: 'shop', name: 'Shop' },
      site: 'https://shop.example',
      startedAt: monday,
      ...audit,
    },
    stages: framework.stages.map(({ id, name, weight }) => ({
      id,
      name,
      weight,
      entered: (walked[id] ?? []).length > 0,
      touchpoints: (walked[id] ?? []).map((it) => touchpoint(id, it)),
    })),
    findings: findings.map(finding),
  });
}
