import { expect, test } from 'vitest';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { addStage, changeStage, nextVersion } from '../../../core/stages/edit.ts';
import { lifecycle3 } from '../../../core/stages/lifecycle-3.ts';
import type { Published } from '../../../site/src/audits/published.ts';
import type { Series } from '../../../site/src/audits/series.ts';
import { scoredStages, tablesOf } from '../../../site/src/audits/stage-tables.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const ours = copyStageModel(lifecycle3, { id: 'lifecycle-3-1a2b', name: 'Ours' });
const later = nextVersion(
  addStage(changeStage(ours, 'adoption', { name: 'Use' }), 'stage-9', 'A break'),
  ours,
);
const walked = (framework: StageModel, ...stages: string[]) => {
  const audit = smallAudit({
    framework,
    walked: Object.fromEntries(stages.map((id) => [id, [{ id: `t-${id}`, outcome: 'achieved' as const }]])),
  });
  return { audit, score: score(inputOf(audit)) };
};
/** What these functions read of one. */
const series = (journey: string, latest: ReturnType<typeof walked>) =>
  ({ journey, persona: 'anna', audits: [], latest: latest as unknown as Published }) satisfies Series;

test('a journey walked by two models has a table for each, and each says its model', () => {
  const tables = tablesOf([
    series('shop', walked(lifecycle3, 'adoption')),
    series('shop', walked(ours, 'adoption')),
    series('other', walked(ours, 'adoption')),
  ]);
  expect(tables.map(({ journey, name }) => [journey, name])).toEqual([
    ['shop', 'Shop (Subscription life, three stages)'],
    ['shop', 'Shop (Ours)'],
    ['other', 'Shop'],
  ]);
});

test('two versions of a model share a table: a stage that only one of them has is not lost', () => {
  const stages = scoredStages([walked(ours, 'adoption'), walked(later, 'onboarding', 'adoption', 'stage-9')]);
  expect(stages.map(({ id, name }) => [id, name])).toEqual([
    ['onboarding', 'Onboarding'],
    ['adoption', 'Adoption'],
    ['stage-9', 'A break'],
  ]);
});
