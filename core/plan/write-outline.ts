import type { Plan, PlanStep } from '../journey/plan.ts';
import type { StageModel } from '../journey/stage-model.ts';
import { stepIdFor } from './outline-ids.ts';
import { writeLine } from './outline-line.ts';

/**
 * The outline of a plan, which reads back as the same plan with its branches under the steps they leave. Line breaks in
 * name and trigger become spaces; a branch that leaves an unknown step is written without it.
 */
export function writeOutline(plan: Plan, model: Pick<StageModel, 'stages'>): string {
  const lines = [`# ${oneLine(plan.name) || 'Plan'}`];
  if (plan.aim !== undefined) lines.push(`aim: ${plan.aim}`);
  if (oneLine(plan.trigger) !== '') lines.push(`trigger: ${oneLine(plan.trigger)}`);
  if (plan.lead !== undefined) lines.push(`for: ${oneLine(plan.lead)}`);
  const ids = new Set<string>();
  let stage: string | undefined;
  for (const { step, depth } of inDepth(plan.steps)) {
    if (step.stage !== stage) {
      stage = step.stage;
      lines.push('', `## ${model.stages.find((it) => it.id === stage)?.name ?? stage}`);
    }
    const { id, name, channel, withinMs, optional, branch } = step;
    const isMade = stepIdFor(step.stage, name, ids) === id;
    ids.add(id);
    const line = writeLine({
      name,
      optional,
      ...(channel === 'website' ? {} : { channel }),
      ...(withinMs === undefined ? {} : { withinMs }),
      ...(isMade ? {} : { id }),
      ...(branch && depth > 0 ? { on: branch.on } : {}),
    });
    lines.push(`${'  '.repeat(depth)}- ${line}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Steps with those that branch off right under them, otherwise in the order of the plan. Every step comes once. */
export function inDepth(steps: readonly PlanStep[]): { step: PlanStep; depth: number }[] {
  const known = new Set(steps.map((it) => it.id));
  const children = Map.groupBy(steps, (it) => (it.branch && known.has(it.branch.of) ? it.branch.of : ''));
  const placed = new Set<PlanStep>();
  const list: { step: PlanStep; depth: number }[] = [];
  const place = (from: readonly PlanStep[]): void => {
    const stack = from.toReversed().map((step) => ({ step, depth: 0 }));
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (placed.has(next.step)) continue;
      placed.add(next.step);
      list.push(next);
      const depth = next.depth + 1;
      for (const step of (children.get(next.step.id) ?? []).toReversed()) stack.push({ step, depth });
    }
  };
  place(children.get('') ?? []);
  // Steps that only branch off one another in a circle have no start: each opens its own line.
  for (const step of steps) place([step]);
  return list;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
