import { expect, test } from 'vitest';
import { type Survey, surveySchema } from '../../../core/journey/measure.ts';
import { surveyResults } from '../../../core/surveys/results.ts';

const survey = (scale: Survey['scale'], scores: number[], touchpoint?: string): Survey =>
  surveySchema.parse({ id: scale, scale, answers: scores.map((score) => ({ score })), touchpoint });

test('each survey has its result, and its gap to the score of its place', () => {
  const scores = (touchpoint: string | undefined) => (touchpoint === 'help' ? 40 : 80);
  const results = surveyResults(
    [
      survey('nps', [10, 10, 0, 8]),
      survey('csat', [5, 4, 1, 1], 'help'),
      survey('ces', [7, 4]),
      survey('sus', [60, 80]),
    ],
    scores,
  );
  expect(results.map(({ scale, answers, result, gap }) => ({ scale, answers, result, gap }))).toEqual([
    { scale: 'nps', answers: 4, result: 25, gap: 80 - 62.5 },
    { scale: 'csat', answers: 4, result: 50, gap: -10 },
    { scale: 'ces', answers: 2, result: 5.5, gap: 80 - 75 },
    { scale: 'sus', answers: 2, result: 70, gap: 10 },
  ]);
  expect(results[1]?.touchpoint).toBe('help');
});

test('an answer off the scale is named, and loses nothing else', () => {
  const [bad, good] = surveyResults([survey('csat', [5, 9]), survey('sus', [50])]);
  expect(bad).toMatchObject({ result: null, scaled: null, gap: null });
  expect(bad?.problem).toContain('one is 9');
  expect(good).toMatchObject({ result: 50, scaled: 50, gap: null });
  expect(surveyResults([survey('sus', [101])])[0]?.problem).toContain('0 to 100');
});

test('without answers there is no result', () => {
  for (const scale of ['nps', 'csat', 'ces', 'sus'] as const) {
    expect(surveyResults([survey(scale, [])], () => 50)[0]).toMatchObject({ result: null, gap: null });
  }
});
