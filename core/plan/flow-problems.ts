import { leadStates } from '../journey/persona.ts';
import type { Plan } from '../journey/plan.ts';
import { mailDelayMs, removalNoticeMs } from './promised-times.ts';

/** Something a flow lacks. `step` is absent where the whole flow lacks it. */
export interface FlowProblem {
  kind:
    | 'no-trigger'
    | 'no-aim'
    | 'unknown-lead'
    | 'no-inactive-branch'
    | 'no-removal-notice'
    | 'unknown-step'
    | 'one-sided-branch'
    | 'too-soon';
  step?: string;
  message: string;
}

/** Does the flow say what happens to people who never react (A3)? */
export function hasInactiveBranch(plan: Pick<Plan, 'steps'>): boolean {
  return plan.steps.some((it) => it.branch?.on === 'inactive');
}

/** What an automation flow lacks, in the order of its parts (A1–A3, A6). Empty for a complete one. */
export function flowProblems(plan: Plan): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const { steps } = plan;
  const ids = new Set(steps.map((it) => it.id));
  const inactive = inactiveSteps(plan);
  if (plan.trigger.trim() === '')
    problems.push({ kind: 'no-trigger', message: 'It does not say what starts it.' });
  if (plan.aim === undefined) problems.push({ kind: 'no-aim', message: 'It does not say what it is for.' });
  if (plan.lead !== undefined && !leadStates.some((it) => it === plan.lead)) {
    const message = `“${plan.lead}” is no kind of lead: ${leadStates.join(', ')}.`;
    problems.push({ kind: 'unknown-lead', message });
  }
  for (const { id, name, branch, channel, withinMs } of steps) {
    if (branch && !ids.has(branch.of)) {
      problems.push({
        kind: 'unknown-step',
        step: id,
        message: `“${name}” branches off a step that is not there.`,
      });
    }
    const follows = branch ? steps.find((it) => it.id === branch.of) : undefined;
    const isNotice = branch !== undefined && inactive.has(branch.of) && withinMs === removalNoticeMs;
    const isAsked = branch?.on === 'clicked';
    const isMailOnMail = channel === 'e-mail' && follows?.channel === 'e-mail' && !isAsked && !isNotice;
    if (isMailOnMail && withinMs !== undefined && withinMs < mailDelayMs) {
      const message = `“${name}” follows the mail before it in less than two days.`;
      problems.push({ kind: 'too-soon', step: id, message });
    }
  }
  problems.push(...branchProblems(plan), ...inactiveProblems(plan));
  return problems;
}

/** A way for those who clicked asks for one for those who did not, and the other way round. */
function branchProblems({ steps }: Plan): FlowProblem[] {
  return steps.flatMap(({ id, name }) => {
    const ways = steps.flatMap((it) => (it.branch?.of === id ? [it.branch.on] : []));
    const clicked = ways.includes('clicked');
    if (clicked === ways.includes('not-clicked') || ways.includes('otherwise')) return [];
    const message = `After “${name}” there is a way only for those who ${clicked ? 'clicked' : 'did not click'}.`;
    return [{ kind: 'one-sided-branch' as const, step: id, message }];
  });
}

/** Inactive people get another subject, and 24 hours’ notice before they are taken off the list. */
function inactiveProblems(plan: Plan): FlowProblem[] {
  if (!hasInactiveBranch(plan)) {
    return [{ kind: 'no-inactive-branch', message: 'It has no way for people who do not react.' }];
  }
  const inactive = inactiveSteps(plan);
  const has = plan.steps.some(
    (it) => it.withinMs === removalNoticeMs && it.branch && inactive.has(it.branch.of),
  );
  const message = 'Inactive people are not told 24 hours before they are taken off the list.';
  return has ? [] : [{ kind: 'no-removal-notice', message }];
}

/** Ids of the steps on a way for inactive people, and of all that hangs on them. */
function inactiveSteps({ steps }: Plan): ReadonlySet<string> {
  const inactive = new Set<string>();
  for (const { id, branch } of steps) {
    if (branch?.on === 'inactive' || (branch && inactive.has(branch.of))) inactive.add(id);
  }
  return inactive;
}
