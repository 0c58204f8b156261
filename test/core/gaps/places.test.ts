import { expect, test } from 'vitest';
import { libraryCoverage } from '../../../core/gaps/coverage.ts';
import { modelledStages } from '../../../core/gaps/places.ts';
import { importanceOf } from '../../../core/gaps/severity.ts';
import { smallAudit } from '../support/small-audit.ts';

test('a stage of the model that the audit does not have is left out', () => {
  const audit = smallAudit();
  const [first] = audit.stages;
  expect(modelledStages({ ...audit, stages: audit.stages.slice(0, 1) }).map((it) => it.model.id)).toEqual([
    first?.id,
  ]);
});

test('a stage without a library has no share of it', () => {
  const [stage] = modelledStages(smallAudit());
  if (!stage) throw new Error('no stage');
  expect(libraryCoverage({ ...stage, model: { ...stage.model, library: [] } })).toEqual({
    met: [],
    missing: [],
    share: null,
  });
});

test('what was only measured is of low importance until somebody says otherwise', () => {
  expect(importanceOf({})).toBe('low');
  expect(importanceOf({ importance: 'high' })).toBe('high');
});
