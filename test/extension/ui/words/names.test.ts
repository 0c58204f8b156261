import { afterEach, expect, test } from 'vitest';
import { gapRules } from '../../../../core/gaps/index.ts';
import { milestoneIds } from '../../../../core/journey/measure.ts';
import { knownChannels } from '../../../../core/journey/touchpoint.ts';
import { metricDefinitions } from '../../../../core/metrics/index.ts';
import { auditSteps } from '../../../../core/plan/audit-steps.ts';
import { stageModels } from '../../../../core/stages/index.ts';
import {
  channelName,
  checkpointText,
  entryName,
  inputName,
  metricFormula,
  milestoneName,
  modelName,
  stageName,
} from '../../../../extension/ui/words/names.ts';
import { sayIfKnown, speak } from '../../../../extension/ui/words/say.ts';

const sameInGerman = ['Newsletter', 'Podcast'];

afterEach(() => speak('en'));

test('every rule for what is missing, and every step of an audit, has its words', () => {
  const keys = [
    ...gapRules.map(({ id }) => `gap_${id}`),
    ...auditSteps.flatMap(({ id }) => [`step_${id}`, `step_${id}_ask`]),
  ];
  expect(keys.filter((key) => sayIfKnown(key.replaceAll('-', '_')) === undefined)).toEqual([]);
});

test('every built-in stage, model and milestone has a German name', () => {
  speak('de');
  for (const model of stageModels) {
    expect(modelName(model)).not.toBe(model.name);
    for (const stage of model.stages) {
      expect(stageName(stage, model.id), `${model.id}/${stage.id}`).not.toBe(stage.name);
      expect(stageName(stage, `${model.id}-1a2b3c4d`), 'in a copy').not.toBe(stage.name);
      for (const it of stage.checkpoints) expect(checkpointText(it)).not.toBe(it.text);
      for (const it of stage.library.filter(({ name }) => !sameInGerman.includes(name)))
        expect(entryName(it)).not.toBe(it.name);
    }
  }
  for (const id of milestoneIds) expect(milestoneName(id)).not.toBe(id);
});

test('what a metric is worked out from, and how, is said in German', () => {
  speak('de');
  for (const metric of metricDefinitions.filter((it) => it.inputs)) {
    expect(metricFormula(metric)).not.toBe(metric.formula);
    for (const it of metric.inputs ?? []) expect(inputName(it)).not.toBe(it.name);
  }
});

test("a team's own stage keeps its own name", () => {
  speak('de');
  expect(stageName({ id: 'awareness', name: 'Neugier' }, 'success-6')).toBe('Neugier');
});

test('every channel has a name, and one of the team its own', () => {
  const unnamed = knownChannels.filter(
    (it) => sayIfKnown(`channel_${it.replaceAll('-', '_')}`) === undefined,
  );
  expect(unnamed).toEqual([]);
  expect([channelName('review-site'), channelName('pigeon post')]).toEqual(['Review site', 'Pigeon post']);
});
