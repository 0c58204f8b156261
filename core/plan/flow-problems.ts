import type { Plan } from '../journey/plan.ts';
import { leadOf } from './lead-of.ts';
import { mailDelayMs, removalNoticeMs } from './promised-times.ts';

/** Something a flow lacks; the report has the words for it. */
export interface FlowProblem {
  kind:
    | 'no-trigger'
    | 'no-aim'
    | 'unknown-lead'
    | 'no-inactive-branch'
    | 'no-removal-notice'
    | 'unknown-step'
    | 'clicked-only'
    | 'not-clicked-only'
    | 'too-soon';
  /** Name of the step, or the kind of lead as it is written; absent where the whole flow lacks it. */
  about?: string;
}

/** Does the flow say what happens to people who never react (A3)? */
export function hasInactiveBranch(plan: Pick<Plan, 'steps'>): boolean {
  return plan.steps.some((it) => it.branch?.on === 'inactive');
}

/** What an automation flow lacks, in the order of its parts (A1–A3, A6). Empty for a complete one. */
export function flowProblems(plan: Plan): FlowProblem[] {
  const problems: FlowProblem[] = [];
  const { steps, lead = '' } = plan;
  const byId = new Map(steps.map((it) => [it.id, it]));
  const inactive = inactiveSteps(plan);
  if (plan.trigger.trim() === '') problems.push({ kind: 'no-trigger' });
  if (plan.aim === undefined) problems.push({ kind: 'no-aim' });
  if (lead.trim() !== '' && leadOf(plan) === undefined) problems.push({ kind: 'unknown-lead', about: lead });
  for (const { name, branch, channel, withinMs } of steps) {
    if (branch && !byId.has(branch.of)) problems.push({ kind: 'unknown-step', about: name });
    const follows = branch && byId.get(branch.of);
    const isNotice = branch !== undefined && inactive.has(branch.of) && withinMs === removalNoticeMs;
    const isAsked = branch?.on === 'clicked';
    const isMailOnMail = channel === 'e-mail' && follows?.channel === 'e-mail' && !isAsked && !isNotice;
    if (isMailOnMail && withinMs !== undefined && withinMs < mailDelayMs)
      problems.push({ kind: 'too-soon', about: name });
  }
  problems.push(...branchProblems(plan), ...inactiveProblems(plan));
  return problems;
}

/** A way for those who clicked asks for one for those who did not, and the other way round. */
function branchProblems({ steps }: Plan): FlowProblem[] {
  const waysOf = Map.groupBy(steps, (it) => it.branch?.of);
  return steps.flatMap(({ id, name }): FlowProblem[] => {
    const ways = (waysOf.get(id) ?? []).map((it) => it.branch?.on);
    const clicked = ways.includes('clicked');
    if (clicked === ways.includes('not-clicked') || ways.includes('otherwise')) return [];
    return [{ kind: clicked ? 'clicked-only' : 'not-clicked-only', about: name }];
  });
}

/** Inactive people get another subject, and 24 hours’ notice before they are taken off the list. */
function inactiveProblems(plan: Plan): FlowProblem[] {
  if (!hasInactiveBranch(plan)) return [{ kind: 'no-inactive-branch' }];
  const inactive = inactiveSteps(plan);
  const has = plan.steps.some(
    (it) => it.withinMs === removalNoticeMs && it.branch && inactive.has(it.branch.of),
  );
  return has ? [] : [{ kind: 'no-removal-notice' }];
}

/** Ids of the steps on a way for inactive people, and of all that hangs on them. */
function inactiveSteps({ steps }: Plan): ReadonlySet<string> {
  const inactive = new Set<string>();
  for (const { id, branch } of steps) {
    if (branch?.on === 'inactive' || (branch && inactive.has(branch.of))) inactive.add(id);
  }
  return inactive;
}
