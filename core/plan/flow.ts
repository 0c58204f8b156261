import type { Persona } from '../journey/persona.ts';
import type { Plan, PlanStep } from '../journey/plan.ts';
import { leadOf } from './lead-of.ts';
import { inDepth } from './write-outline.ts';

/** One step of an automation flow: how long it waits, and the ways that leave it. Delays are in milliseconds. */
export interface FlowStep {
  step: PlanStep;
  /** After the step before it, or after the one it branches off; absent where nothing is promised. */
  delayMs?: number;
  /** Ways out, by what the customer did; each is a list of steps in order. */
  branches: { on: NonNullable<PlanStep['branch']>['on']; steps: FlowStep[] }[];
}

/** An automation flow (A1, A2): what starts it, whom it is for, what it sends. */
export interface Flow {
  id: string;
  name: string;
  aim?: NonNullable<Plan['aim']>;
  trigger: string;
  /** Kind of lead it is for (A6); absent for everybody. */
  lead?: string;
  steps: FlowStep[];
}

/** The plan as a flow: a tree in which every step stands once, under the step it branches off. */
export function flowOf(plan: Plan): Flow {
  const steps: FlowStep[] = [];
  const open: FlowStep[] = [];
  for (const { step, depth } of inDepth(plan.steps)) {
    const node: FlowStep = {
      step,
      branches: [],
      ...(step.withinMs === undefined ? {} : { delayMs: step.withinMs }),
    };
    open.length = depth;
    const parent = open.at(-1);
    open.push(node);
    const on = step.branch?.on;
    if (!parent || on === undefined) steps.push(node);
    else {
      const way = parent.branches.find((it) => it.on === on);
      if (way) way.steps.push(node);
      else parent.branches.push({ on, steps: [node] });
    }
  }
  const { id, name, trigger, aim, lead } = plan;
  return { id, name, trigger, steps, ...(aim && { aim }), ...(lead !== undefined && { lead }) };
}

/** The flow for a lead of this kind (A6): one made for it, else one for everybody, in the order given. */
export function flowFor<T extends Pick<Plan, 'lead'>>(
  plans: readonly T[],
  lead: Persona['lead'],
): T | undefined {
  const made = plans.find((it) => leadOf(it) === lead);
  return made ?? plans.find((it) => it.lead === undefined || it.lead.trim() === '');
}
