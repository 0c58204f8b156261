import { expect, test } from 'vitest';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { phases5 } from '../../../core/stages/phases-5.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { acrossModels } from '../../../site/src/audits/across-models.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const scored = (framework: StageModel, stage: string, outcome: 'achieved' | 'blocked') => {
  const audit = smallAudit({ framework, walked: { [stage]: [{ id: 't', outcome }] } });
  return { audit, score: score(inputOf(audit)) };
};
const six = scored(success6, 'awareness', 'achieved');
const five = scored(phases5, 'discovery', 'blocked');

test('stages of two models that cover the same stretch share a row with both scores', () => {
  const [pair, ...rest] = acrossModels([six, scored(success6, 'onboarding', 'blocked'), five]);
  expect(rest).toEqual([]);
  expect([pair?.a, pair?.b]).toEqual([six, five]);
  expect(pair?.rows).toHaveLength(1);
  expect(pair?.rows[0]).toMatchObject({ a: ['Awareness'], b: ['Discovery'], scoreA: 100 });
  expect(pair?.rows[0]?.difference).toBe((five.score.score ?? Number.NaN) - 100);
});

test('one model, or no audit, compares nothing', () => {
  expect(acrossModels([six, six])).toEqual([]);
  expect(acrossModels([])).toEqual([]);
});
