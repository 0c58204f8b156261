import { describe, expect, test } from 'vitest';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { compareAcrossModels } from '../../../core/stages/compare-scores.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { counterparts, lifeParts, partsOf } from '../../../core/stages/crosswalk.ts';
import { stageModelById, stageModels } from '../../../core/stages/index.ts';
import { lineUp } from '../../../core/stages/line-up.ts';
import { success6 } from '../../../core/stages/success-6.ts';

const model = (id: string): StageModel => {
  const found = stageModelById(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const short = (a: string, b: string) =>
  lineUp(model(a), model(b)).map((it) => `${it.a.join('+') || '–'} = ${it.b.join('+') || '–'}`);

test.each(stageModels.map((it) => [it.id, it] as const))(
  '%s covers parts of life in order, without overlap',
  (_, it) => {
    const covered = it.stages.flatMap((stage) => partsOf(it, stage.id));
    for (const stage of it.stages) expect(partsOf(it, stage.id), stage.id).not.toEqual([]);
    expect(covered).toEqual(lifeParts.filter((part) => covered.includes(part)));
  },
);

describe('counterparts', () => {
  test('Awareness ≈ Discovery ≈ Visitor', () => {
    expect(counterparts(success6, 'awareness', model('phases-5'))).toEqual([
      { stage: 'discovery', relation: 'same' },
    ]);
    expect(counterparts(success6, 'awareness', model('lead-ladder'))).toEqual([
      { stage: 'visitor', relation: 'same' },
    ]);
  });

  test('Purchase ≈ Decision; Decision is part of Conversion', () => {
    expect(counterparts(model('engagement-4'), 'purchase', model('success-7'))).toEqual([
      { stage: 'decision', relation: 'same' },
    ]);
    expect(counterparts(model('success-7'), 'decision', model('phases-5'))).toEqual([
      { stage: 'conversion', relation: 'part-of' },
    ]);
  });

  test('Renewal lies within Retention', () => {
    expect(counterparts(model('lifecycle-3'), 'renewal', success6)).toEqual([
      { stage: 'retention', relation: 'part-of' },
    ]);
    expect(counterparts(success6, 'retention', model('lifecycle-3'))).toEqual([
      { stage: 'renewal', relation: 'contains' },
    ]);
  });

  test('nothing before the sale has a counterpart in the subscription life', () => {
    expect(counterparts(success6, 'awareness', model('lifecycle-3'))).toEqual([]);
  });

  test('every relation holds the other way round', () => {
    const mirror = {
      same: 'same',
      contains: 'part-of',
      'part-of': 'contains',
      overlaps: 'overlaps',
    } as const;
    for (const a of stageModels) {
      for (const b of stageModels) {
        for (const { id } of a.stages) {
          for (const { stage, relation } of counterparts(a, id, b)) {
            expect(counterparts(b, stage, a)).toContainEqual({ stage: id, relation: mirror[relation] });
          }
        }
      }
    }
  });
});

test('a stage of weight 0 still compares: among such stages all count alike', () => {
  const light = { ...success6, stages: success6.stages.map((it) => ({ ...it, weight: 0 })) };
  const scores = { onboarding: 40, adoption: 80 };
  const groups = compareAcrossModels({ model: light, scores }, { model: model('engagement-4'), scores: {} });
  expect(groups.find(({ b }) => b[0] === 'post-purchase')).toMatchObject({ scoreA: 60, scoreB: null });
});

describe('lineUp', () => {
  test('six stages against four', () => {
    expect(short('success-6', 'engagement-4')).toEqual([
      'awareness = awareness',
      'consideration = consideration+purchase',
      'onboarding+adoption+retention+expansion = post-purchase',
    ]);
  });

  test('six against five: overlapping stages form one group', () => {
    expect(short('success-6', 'phases-5')).toEqual([
      'awareness = discovery',
      'consideration+onboarding = consideration+conversion',
      'adoption+retention+expansion = retention+advocacy',
    ]);
  });

  test('stages without a counterpart stand alone, in the order of life', () => {
    expect(short('lifecycle-3', 'success-7')).toEqual([
      '– = awareness',
      '– = consideration',
      '– = decision',
      'onboarding = onboarding',
      'adoption = adoption',
      'renewal = retention',
      '– = advocacy',
    ]);
  });

  test('a model lines up with itself one to one', () => {
    for (const it of stageModels) {
      expect(lineUp(it, it).map(({ a, b }) => ({ a, b }))).toEqual(
        it.stages.map(({ id }) => ({ a: [id], b: [id] })),
      );
    }
  });

  test('every stage is in exactly one group', () => {
    for (const a of stageModels) {
      for (const b of stageModels) {
        const groups = lineUp(a, b);
        expect(groups.flatMap((it) => it.a)).toEqual(a.stages.map((it) => it.id));
        expect(groups.flatMap((it) => it.b)).toEqual(b.stages.map((it) => it.id));
      }
    }
  });

  test('a copy still lines up; a stage of the user’s own stands where it was put', () => {
    const copy = copyStageModel(success6, { id: 'ours', name: 'Ours' });
    const onboarding = copy.stages[2];
    if (onboarding === undefined) throw new Error('no onboarding');
    copy.stages.splice(3, 0, { ...onboarding, id: 'pilot', name: 'Pilot' });
    const groups = lineUp(copy, success6).map((it) => [it.a.join('+'), it.b.join('+')]);
    expect(groups[2]).toEqual(['onboarding', 'onboarding']);
    expect(groups[3]).toEqual(['pilot', '']);
    expect(groups[4]).toEqual(['adoption', 'adoption']);
  });
});
