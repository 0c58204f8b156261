import type { Audit } from '../../../core/journey/audit.ts';
import { writeOutline } from '../../../core/plan/write-outline.ts';

/** An outline to begin with: what was walked, stage by stage, as if it had been planned so. */
export function outlineToStart(audit: Audit): string {
  const steps = audit.stages.flatMap((stage) =>
    stage.touchpoints
      .filter((it) => it.walked)
      .map((it) => ({
        id: it.id.replace(/[^\w-]+/g, '-'),
        stage: stage.id,
        name: it.name,
        channel: it.channel,
        optional: false,
      })),
  );
  return writeOutline({ id: 'plan', name: audit.audit.journey.name, trigger: '', steps }, audit.framework);
}
