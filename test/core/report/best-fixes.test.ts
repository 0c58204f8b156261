import { expect, test } from 'vitest';
import { bestFixes } from '../../../core/report/best-fixes.ts';
import { journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { scoreWithout } from '../../../core/scoring/counterfactual.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';

const box = withScore(audits['weekly box']);
const view = journeyView(box, messagesFor('en'));
const input = inputOf(box.audit);
const fixes = bestFixes(view);

test('the gravest hurt carries the missed goal, worth what both are worth together', () => {
  const pay = fixes.find((fix) => fix.evidence === 'f-pay');
  expect(pay?.causes).toEqual(['f-pay', 'checkout:outcome']);
  const after = scoreWithout(input, new Set(['f-pay', 'checkout:outcome'])) ?? 0;
  expect(pay?.regained).toBeCloseTo(after - (box.score.score ?? 0), 9);
  expect(fixes.some((fix) => fix.evidence === 'checkout:outcome')).toBe(false);
});

test('no cause is in two fixes, and every finding that costs is in one', () => {
  const causes = fixes.flatMap((fix) => fix.causes);
  expect(new Set(causes).size).toBe(causes.length);
  const costing = box.score.ledger
    .filter((line) => line.dimension !== 'emotion')
    .map((line) => line.evidence);
  expect([...causes].sort()).toEqual([...costing].sort());
});

test('best for its effort first', () => {
  const ranks = fixes.map((fix) => fix.perEffort);
  expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
});

test('a missed goal without a hurt is a fix of its own', () => {
  const large = withScore(audits.large);
  const found = bestFixes(journeyView(large, messagesFor('en')));
  const alone = found.find((fix) => fix.evidence.endsWith(':outcome'));
  expect(alone?.text).toMatch(/^(Let the goal be reached|Spare the detour) at /);
});
