import { needsOwner } from '../gaps/owners.ts';
import type { Audit } from '../journey/audit.ts';
import { mayWalk } from '../personas/fit.ts';

/** One of the six steps that guide an audit (M2), and the phase of making a map it belongs to (M3). */
export interface AuditStep {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
  readonly phase: (typeof mapPhases)[number];
  isDone(audit: Audit): boolean;
}

/** The five phases of making a map, in order. */
export const mapPhases = ['stages', 'goals', 'touchpoints', 'check', 'change'] as const;

/** The six steps in order. What is done is read from the audit, so nobody has to tick it. */
export const auditSteps: readonly AuditStep[] = [
  {
    id: 'end-goal',
    name: 'Define the end goal',
    ask: 'Who is the customer, can you serve them well, and what does success mean to them?',
    phase: 'goals',
    isDone: ({ persona, goals }) => mayWalk(persona).ok && goals.some((it) => it.success.trim() !== ''),
  },
  {
    id: 'stages',
    name: 'Map the stages',
    ask: 'Which stages does this customer go through, and what do they want in each?',
    phase: 'stages',
    isDone: ({ framework, goals }) => framework.stages.every(({ id }) => goals.some((it) => it.stage === id)),
  },
  {
    id: 'touchpoints',
    name: 'Find the touchpoints',
    ask: 'Where do they meet you, on the site and off it?',
    phase: 'touchpoints',
    isDone: ({ framework, stages }) =>
      framework.stages.every(({ id }) =>
        stages.some((it) => it.id === id && it.touchpoints.some((point) => point.walked)),
      ),
  },
  {
    id: 'milestones',
    name: 'Highlight the milestones',
    ask: 'Which milestones were reached, and what proves it?',
    phase: 'check',
    isDone: ({ framework, milestones }) =>
      framework.stages.every((stage) =>
        stage.milestones.every((id) => milestones.some((it) => it.id === id)),
      ),
  },
  {
    id: 'responsibilities',
    name: 'Assign responsibilities',
    ask: 'Who is in charge of each finding?',
    phase: 'change',
    isDone: ({ findings }) => findings.every((it) => !needsOwner(it) || (it.owner ?? '').trim() !== ''),
  },
  {
    id: 'map',
    name: 'Build the map',
    ask: 'Is every touchpoint judged: reached, by a detour, or blocked?',
    phase: 'check',
    isDone: ({ stages }) => {
      const named = stages.flatMap((it) => it.touchpoints).filter((it) => it.walked && !it.automatic);
      return named.length > 0 && named.every((it) => it.outcome !== undefined);
    },
  },
];

/** The first step that is not done; undefined when all are. */
export function nextStep(audit: Audit): AuditStep | undefined {
  return auditSteps.find((it) => !it.isDone(audit));
}
