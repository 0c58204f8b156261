import { expect, test } from 'vitest';
import { goalHere } from '../../../../extension/ui/panel/goal-here.ts';
import { auditOf } from '../support/audit.ts';

const goal = (stage: string, text: string, team?: string) => ({
  type: 'goal' as const,
  goal: {
    id: `g-${stage}-${team ?? ''}`,
    stage,
    text,
    success: '',
    source: 'assumption',
    ...(team ? { team } : {}),
  },
});

test('a stage without a goal of its own keeps the one before', () => {
  const audit = auditOf(goal('awareness', 'look around'), goal('onboarding', 'get going'));
  expect(goalHere(audit, 'consideration')).toBe('look around');
  expect(goalHere(audit, 'retention')).toBe('get going');
});

test("a team's idea of success is not the persona's goal", () => {
  const audit = auditOf(goal('awareness', 'buy'), goal('consideration', 'ten leads', 'Sales'));
  expect(goalHere(audit, 'consideration')).toBe('buy');
});

test('nor is it where the persona has no goal at all', () => {
  expect(goalHere(auditOf(goal('awareness', 'ten leads', 'Sales')), 'awareness')).toBeUndefined();
});

test('nothing said is nothing shown', () => {
  expect(goalHere(auditOf(), 'awareness')).toBeUndefined();
});
