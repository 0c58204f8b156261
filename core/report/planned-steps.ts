import type { Audit } from '../journey/audit.ts';
import type { PlanStep } from '../journey/plan.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';

/** A step of the plan beside what was walked. */
export interface PlannedStep {
  step: PlanStep;
  touchpoint: Touchpoint | undefined;
  state: 'done' | 'late' | 'missing';
  /** Time after the step before it, where both are known. */
  tookMs: number | undefined;
}

/** Every planned step with the touchpoint that answers it: the same id or library entry, else the same name. */
export function plannedSteps(audit: Audit): PlannedStep[] {
  const free = audit.stages.flatMap((stage) => stage.touchpoints);
  let before: number | undefined;
  return (audit.plan?.steps ?? []).map((step) => {
    const touchpoint =
      free.find((it) => it.id === step.id || it.libraryId === step.id) ??
      free.find((it) => it.stage === step.stage && sameName(it.name, step.name)) ??
      free.find((it) => sameName(it.name, step.name));
    if (touchpoint) free.splice(free.indexOf(touchpoint), 1);
    const startedAt = touchpoint?.startedAt;
    const tookMs =
      startedAt === undefined || before === undefined ? undefined : Math.max(0, startedAt - before);
    if (startedAt !== undefined) before = startedAt;
    const late = tookMs !== undefined && step.withinMs !== undefined && tookMs > step.withinMs;
    return { step, touchpoint, tookMs, state: touchpoint ? (late ? 'late' : 'done') : 'missing' };
  });
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
