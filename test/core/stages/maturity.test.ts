import { expect, test } from 'vitest';
import { compareAcrossModels } from '../../../core/stages/compare-scores.ts';
import { engagement4 } from '../../../core/stages/engagement-4.ts';
import { maturityOf } from '../../../core/stages/maturity.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { smallAudit } from '../support/small-audit.ts';

const met = (stage: string, id: string, evidence = 'seen') => ({ stage, id, met: true, evidence });

test('a stage is mature once all its checkpoints are proven, and the ones before it too', () => {
  const audit = smallAudit({
    checkpoints: [
      met('awareness', 'offer-understood'),
      met('awareness', 'way-to-learn-more'),
      met('consideration', 'price-known'),
      met('consideration', 'difference-understood', ' '),
      { stage: 'consideration', id: 'question-answered', met: false },
      met('expansion', 'would-recommend'),
    ],
  });
  const rows = maturityOf(audit);
  expect(rows.map((it) => it.state)).toEqual(['mature', 'open', 'locked', 'locked', 'locked', 'locked']);
  expect(rows[1]?.missing.map((it) => [it.id, it.why])).toEqual([
    ['difference-understood', 'no-evidence'],
    ['question-answered', 'not-met'],
  ]);
  expect(rows[2]?.missing[0]).toMatchObject({ id: 'account-set-up', why: 'unanswered' });
  expect(rows[5]?.missing).toEqual([]);
});

test('scores of two models are compared stretch by stretch', () => {
  const rows = compareAcrossModels(
    { model: success6, scores: { awareness: 80, onboarding: 60, adoption: 70, retention: null } },
    { model: engagement4, scores: { awareness: 90, purchase: 40, 'post-purchase': 50 } },
  );
  expect(rows.map((it) => [it.a.join('+'), it.b.join('+'), it.scoreA, it.scoreB, it.difference])).toEqual([
    ['awareness', 'awareness', 80, 90, 10],
    ['consideration', 'consideration+purchase', null, 40, null],
    ['onboarding+adoption+retention+expansion', 'post-purchase', 65, 50, -15],
  ]);
});
