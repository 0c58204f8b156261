import { expect, test } from 'vitest';
import { rubricFrom } from '../../../core/exchange/rubric-json.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';

const model = 'our-shop-1';

test('what is left out is the standard’s, what is given is taken', () => {
  const bands = { good: 80, needsWork: 40 };
  expect(rubricFrom({ model, bands })).toEqual({ ...jas1, model, bands });
});

test.each<[object, string]>([
  [{}, 'model: is missing: give a text in quotes'],
  [{ model: 'JAS-1' }, 'model: is “JAS-1”: give a name of your own'],
  [{ model: 'jas' }, 'jas… is the standard'],
  [{ model: 'JAS2' }, 'jas… is the standard'],
  [{ model: 'J\u0410S-1' }, 'letters (a–z)'],
  [{ model: '\uff4aas-1' }, 'letters (a–z)'],
  [{ model, wieghts: 1 }, 'the file: take out what is not known here: wieghts'],
  [{ model, bands: { good: 80 } }, 'bands.needsWork: is missing: give a number'],
  [{ model, severity: [0, 0.1, 0.2, 0.3] }, 'severity'],
  [{ model, severity: [0, 0.1, 0.2, 0.3, 1] }, 'severity[4]: is 1: give less than 1'],
  [{ model, severity: [0, 0.3, 0.2, 0.3, 0.4] }, 'severity[2]: give no less than the one before'],
  [{ model, outcome: { achieved: 90, workaround: 60, blocked: 0 } }, 'outcome.achieved: is 90: give 100'],
  [{ model, outcome: { achieved: 100, workaround: 10, blocked: 20 } }, 'outcome: give blocked no more'],
  [
    { model, dimensions: { effectiveness: 0, ease: 0.5, emotion: 0.5 } },
    'dimensions.effectiveness: is 0: give more than 0',
  ],
  [
    { model, dimensions: { effectiveness: 2, ease: 1, emotion: 1 } },
    'dimensions: let the three add up to 1, not 4',
  ],
  [{ model, emotion: { lowest: -1, highest: 2 } }, 'emotion.lowest: give -2 or less'],
  [{ model, emotion: { lowest: -2, highest: 1 } }, 'emotion.highest: give 2 or more'],
  [{ model, bands: { good: 50, needsWork: 90 } }, 'bands: give needsWork no more than good'],
  [
    { model, metrics: { ...jas1.metrics, LCP: { good: 4000, poor: 2500 } } },
    'metrics.LCP: give a good below poor, not 4000 and 2500',
  ],
  [[], 'the file: give an object in { }'],
])('%j is refused with the place and the mend', (data, words) => {
  const refused = () => rubricFrom(data);
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow(words);
});
