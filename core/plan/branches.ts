import type { PlanStep } from '../journey/plan.ts';

/**
 * Indexes of the steps a customer did not have to meet because they went another way. Of the ways that leave one step the
 * one that was met counts; was none met, the first that is not for inactive people is expected. What hangs on a step that
 * was not met is not expected either.
 */
export function stepsNotTaken(
  steps: readonly PlanStep[],
  wasMet: (index: number) => boolean,
): ReadonlySet<number> {
  const met = new Set(steps.flatMap((step, index) => (wasMet(index) ? [step.id] : [])));
  const chosen = new Map<string, string>();
  for (const pass of ['met', 'expected'] as const) {
    steps.forEach((step, index) => {
      if (!step.branch || chosen.has(step.branch.of)) return;
      if (pass === 'met' ? wasMet(index) : step.branch.on !== 'inactive')
        chosen.set(step.branch.of, step.branch.on);
    });
  }
  const notTaken = new Set<number>();
  steps.forEach(({ branch }, index) => {
    if (!branch || wasMet(index)) return;
    if (!met.has(branch.of) || chosen.get(branch.of) !== branch.on) notTaken.add(index);
  });
  return notTaken;
}
