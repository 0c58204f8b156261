import { expect, test } from 'vitest';
import type { Survey } from '../../../core/journey/measure.ts';
import { surveyResult } from '../../../core/report/survey-result.ts';

const survey = (scale: Survey['scale'], scores: number[]): Survey => ({
  id: 's',
  scale,
  name: '',
  answers: scores.map((score) => ({ score })),
});

test('the result stands beside the score, on its scale and on 0–100', () => {
  expect(surveyResult(survey('nps', [9, 10, 7, 3]), 60)).toMatchObject({
    result: 25,
    scaled: 62.5,
    gap: -2.5,
  });
  expect(surveyResult(survey('csat', [5, 4, 2, 1]), 60)).toMatchObject({ result: 50, scaled: 50, gap: 10 });
  expect(surveyResult(survey('ces', [7, 7]), 60)).toMatchObject({ result: 7, scaled: 100, gap: -40 });
  expect(surveyResult(survey('sus', [80, 70]), null)).toMatchObject({ result: 75, gap: null });
});

test('answers off the scale are left out and counted', () => {
  expect(surveyResult(survey('nps', [9, 11, -1, 3.5]), 60)).toMatchObject({ result: 100, offScale: 3 });
  expect(surveyResult(survey('csat', []), 60)).toMatchObject({ result: null, scaled: null, gap: null });
});
