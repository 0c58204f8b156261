import { expect, test } from 'vitest';
import { auditSteps, mapPhases, nextStep } from '../../../core/plan/audit-steps.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import { smallAudit } from '../support/small-audit.ts';

const goals = lifecycle3.stages.map(({ id }) => ({ id, stage: id, text: 'Get on', success: 'I got on' }));
const walked = {
  onboarding: [{ id: 'a', outcome: 'achieved' as const }],
  adoption: [{ id: 'b', outcome: 'blocked' as const }],
  renewal: [
    { id: 'c', outcome: 'workaround' as const },
    { id: 'd', automatic: true },
  ],
};
const milestones = lifecycle3.stages.flatMap((stage) =>
  stage.milestones.map((id) => ({ id, name: id, stage: stage.id, reached: false })),
);
const framework = lifecycle3;

test('six steps guide an audit, in five phases', () => {
  expect(auditSteps.map((it) => it.name)).toEqual([
    'Define the end goal',
    'Map the stages',
    'Find the touchpoints',
    'Highlight the milestones',
    'Assign responsibilities',
    'Build the map',
  ]);
  expect(new Set(auditSteps.map((it) => it.phase))).toEqual(new Set(mapPhases));
});

test('the next step is read from the audit', () => {
  const open = { touchpoint: 'a', stage: 'onboarding' };
  const next = (input: Parameters<typeof smallAudit>[0]) => nextStep(smallAudit({ framework, ...input }))?.id;
  expect(next({ goals, persona: { id: 'a', name: 'A' } })).toBe('end-goal');
  expect(next({})).toBe('end-goal');
  expect(next({ goals: goals.slice(1) })).toBe('stages');
  expect(next({ goals, walked: { onboarding: [{ id: 'a' }] } })).toBe('touchpoints');
  expect(next({ goals, walked })).toBe('milestones');
  expect(next({ goals, walked, milestones, findings: [open] })).toBe('responsibilities');
  expect(next({ goals, walked: { ...walked, renewal: [{ id: 'c' }] }, milestones })).toBe('map');
  expect(next({ goals, walked, milestones, findings: [{ ...open, owner: 'Support' }] })).toBeUndefined();
});
