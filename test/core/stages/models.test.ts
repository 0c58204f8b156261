import { describe, expect, test } from 'vitest';
import { milestoneIds } from '../../../core/journey/measure.ts';
import { stageModelSchema } from '../../../core/journey/stage-model.ts';
import { dayMs } from '../../../core/plan/promised-times.ts';
import { copyStageModel } from '../../../core/stages/copy.ts';
import { defaultStageModel, stageModelById, stageModels } from '../../../core/stages/index.ts';
import { milestones } from '../../../core/stages/milestones.ts';
import { success6 } from '../../../core/stages/success-6.ts';
import { teams, usualSuccess } from '../../../core/stages/teams.ts';

const names = Object.fromEntries(stageModels.map((it) => [it.id, it.stages.map((stage) => stage.name)]));

test('the six models have the stages of the field, in order', () => {
  expect(names).toEqual({
    'success-6': ['Awareness', 'Consideration', 'Onboarding', 'Adoption', 'Retention', 'Expansion/Advocacy'],
    'success-7': [
      'Awareness',
      'Consideration',
      'Decision',
      'Onboarding',
      'Adoption',
      'Retention',
      'Advocacy',
    ],
    'phases-5': ['Discovery', 'Consideration', 'Conversion', 'Retention', 'Advocacy and Ongoing Loyalty'],
    'engagement-4': ['Awareness', 'Consideration', 'Purchase', 'Post-Purchase'],
    'lifecycle-3': ['Onboarding', 'Adoption', 'Renewal'],
    'lead-ladder': [
      'Visitor',
      'Lead',
      'Sales call',
      'Conversion',
      'Onboarding and activation',
      'Recurring customer',
      'Churn or upsell',
    ],
  });
  expect(defaultStageModel.id).toBe('success-6');
});

describe.each(stageModels.map((it) => [it.id, it] as const))('%s', (id, model) => {
  test('is what its schema makes of it, found by id, and frozen to the leaves', () => {
    expect(stageModelSchema.parse(model)).toEqual(model);
    expect(stageModelById(id)).toBe(model);
    expect(Object.isFrozen(model)).toBe(true);
    expect(() => model.stages[0]?.entry.push('changed')).toThrow(TypeError);
    expect(() => Object.assign(model, { name: 'changed' })).toThrow(TypeError);
  });

  test('every stage says when it begins and ends, who owns it, what to walk and what to check', () => {
    for (const stage of model.stages) {
      expect(stage.entry, stage.id).not.toEqual([]);
      expect(stage.exit, stage.id).not.toEqual([]);
      expect(Object.values(teams), stage.id).toContain(stage.owner);
      expect(stage.library, stage.id).not.toEqual([]);
      expect(stage.checkpoints, stage.id).not.toEqual([]);
      expect(stage.summary, stage.id).not.toBe('');
    }
  });

  test('ids are kebab-case words; stage, library and checkpoint ids are unique', () => {
    const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
    const stageIds = model.stages.map((it) => it.id);
    expect(new Set(stageIds).size).toBe(stageIds.length);
    for (const stage of model.stages) {
      expect(stage.id).toMatch(kebab);
      for (const entry of stage.library) expect(entry.id.startsWith(`${id}/${stage.id}/`)).toBe(true);
      const checkpoints = stage.checkpoints.map((it) => it.id);
      for (const checkpoint of checkpoints) expect(checkpoint).toMatch(kebab);
      expect(new Set(checkpoints).size).toBe(checkpoints.length);
    }
    const library = model.stages.flatMap((stage) => stage.library.map((it) => it.id));
    expect(new Set(library).size).toBe(library.length);
  });

  test('the five milestones come once each, in order', () => {
    expect(model.stages.flatMap((it) => it.milestones)).toEqual([...milestoneIds]);
  });

  test('onboarding ends on evidence of independent use, not on a date', () => {
    const ends = model.stages.flatMap((it) => it.checkpoints.map((checkpoint) => checkpoint.id));
    expect(ends.filter((it) => it === 'independent-use')).toHaveLength(1);
  });
});

test('expected durations: 90 days of onboarding, nine months after the purchase', () => {
  expect(success6.stages.find((it) => it.id === 'onboarding')?.expectedMs).toBe(90 * dayMs);
  const after = stageModelById('engagement-4')?.stages.find((it) => it.id === 'post-purchase');
  expect(Math.round((after?.expectedMs ?? 0) / dayMs)).toBe(274);
});

test('only the first two stages of engagement-4 forbid a specific offer', () => {
  const forbidden = stageModels.flatMap((model) =>
    model.stages.filter((it) => it.noOffers).map((it) => `${model.id}/${it.id}`),
  );
  expect(forbidden).toEqual(['engagement-4/awareness', 'engagement-4/consideration']);
});

test('the library of success-6 is the one of the field', () => {
  const keys = success6.stages.map((stage) => stage.library.map((it) => it.id.split('/')[2]));
  expect(keys).toEqual([
    ['first-impression', 'social-media', 'marketing-material', 'referrals', 'review-sites'],
    ['call-to-action-mail', 'demo-or-webinar', 'trial-sign-up', 'contact-sales'],
    ['set-up', 'training'],
    ['support-check-in', 'feature-engagement'],
    ['support-interaction', 'satisfaction-survey'],
    ['referral-encouragement', 'success-stories'],
  ]);
});

test('milestone data covers exactly the milestone ids', () => {
  expect(milestones.map((it) => it.id)).toEqual([...milestoneIds]);
});

test('a copy is editable, remembers the built-in model and leaves it alone', () => {
  const copy = copyStageModel(success6, { id: 'ours', name: 'Ours' });
  copy.stages[0]?.entry.push('A mail from a friend.');
  expect(copy).toMatchObject({ id: 'ours', name: 'Ours', version: 1, copyOf: 'success-6' });
  expect(success6.stages[0]?.entry).toHaveLength(1);
  expect(copyStageModel(copy, { id: 'ours-2', name: 'Ours 2' }).copyOf).toBe('success-6');
  expect(() => copyStageModel(success6, { id: 'success-6', name: 'x' })).toThrow('id of its own');
});

test('every team has its usual idea of success, once', () => {
  expect(usualSuccess.map((it) => it.team).sort()).toEqual(
    Object.values(teams)
      .filter((it) => it !== teams.salesDevelopment)
      .sort(),
  );
  expect(new Set(usualSuccess.map((it) => it.success)).size).toBe(usualSuccess.length);
});
