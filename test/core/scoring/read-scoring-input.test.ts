import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readScoringInput } from '../../../core/scoring/read-scoring-input.ts';
import { journey } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** One touchpoint with something wrong in it. */
const wrong = (touchpoint: object) => ({ stages: [{ id: 's', touchpoints: [{ id: 't', ...touchpoint }] }] });
const item = (evidence: object) => wrong({ evidence: [{ id: 'e', ...evidence }] });
const at = 'stages[0].touchpoints[0]';

test.each([
  [null, 'the input', 'give an object in { }'],
  [{}, 'stages', 'give a list of stages'],
  [{ stages: [], model: 'jas-2' }, 'model', 'this version scores with "jas-1"'],
  [{ stages: [], weigths: 1 }, 'the input', 'take out what is not known here: weigths'],
  [{ stages: [{ touchpoints: [] }] }, 'stages[0].id', 'give the stage an id'],
  [{ stages: [7] }, 'stages[0]', 'give an object in { }'],
  [{ stages: [{ id: '', touchpoints: [] }] }, 'stages[0].id', 'give the stage an id'],
  [{ stages: [{ id: 'x'.repeat(2001), touchpoints: [] }] }, 'stages[0].id', 'shorten it to 2000 characters'],
  [{ stages: [{ id: 's' }] }, 'stages[0].touchpoints', 'give a list of touchpoints'],
  [
    { stages: [{ id: 's', weight: -1, touchpoints: [] }] },
    'stages[0].weight',
    'give a number from 0 to 1000',
  ],
  [wrong({ outcome: 'done' }), `${at}.outcome`, 'give one of achieved, workaround, blocked'],
  [
    { stages: [{ id: 's', weight: 1001, touchpoints: [] }] },
    'stages[0].weight',
    'give a number from 0 to 1000',
  ],
  [
    { stages: [{ id: 's', weight: '1', touchpoints: [] }] },
    'stages[0].weight',
    'give a number from 0 to 1000',
  ],
  [{ stages: [{ id: 's', touchpoints: [{}] }] }, `${at}.id`, 'give the touchpoint an id'],
  [
    { stages: [{ id: 's', touchpoints: [], checkpoints: [{ met: true }] }] },
    'stages[0].checkpoints[0].id',
    'give the checkpoint an id',
  ],
  [
    { stages: [{ id: 's', touchpoints: [], checkpoints: [{ id: 'c' }] }] },
    'stages[0].checkpoints[0].met',
    'give true or false',
  ],
  [wrong({ walked: 1 }), `${at}.walked`, 'give true or false'],
  [wrong({ title: 7 }), `${at}.title`, 'give a text'],
  [wrong({ emotions: 1 }), `${at}.emotions`, 'give a list of ratings'],
  [wrong({ evidence: {} }), `${at}.evidence`, 'give a list of evidence'],
  [wrong({ effort: 'XL' }), `${at}.effort`, 'give one of S, M, L'],
  [wrong({ carriedOver: ['all'] }), `${at}.carriedOver[0]`, 'give one of effectiveness, ease, emotion'],
  [wrong({ carriedOver: 'ease' }), `${at}.carriedOver`, 'give a list of dimensions'],
  [wrong({ a: 1, b: 2 }), at, 'take out what is not known here: a, b'],
  [
    { stages: [{ id: 's', touchpoints: [{ id: 't', evidence: [{ severity: 1 }] }] }] },
    `${at}.evidence[0].id`,
    'give the evidence an id',
  ],
  [item({ severity: 1, fingerprint: '' }), `${at}.evidence[0].fingerprint`, 'leave it out or give it a text'],
  [wrong({ fingerprint: '' }), `${at}.fingerprint`, 'leave it out or give it a text'],
  [wrong({ title: 'x'.repeat(2001) }), `${at}.title`, 'shorten it to 2000 characters'],
  [wrong({ emotion: 3 }), `${at}.emotion`, 'give a number from -2 to 2'],
  [wrong({ emotion: Number.NaN }), `${at}.emotion`, 'give a number from -2 to 2'],
  [wrong({ emotion: 1, emotions: [1] }), at, 'give emotion or emotions, not both'],
  [item({ severity: 5 }), `${at}.evidence[0].severity`, 'give 0, 1, 2, 3 or 4'],
  [item({}), `${at}.evidence[0]`, 'give either a severity, or a metric with its value'],
  [
    item({ severity: 1, metric: 'LCP', value: 1 }),
    `${at}.evidence[0]`,
    'give either a severity, or a metric with its value',
  ],
  [item({ metric: 'LCP' }), `${at}.evidence[0]`, 'a metric and its value go together'],
  [item({ severity: 1, value: 3 }), `${at}.evidence[0]`, 'a metric and its value go together'],
  [item({ metric: 'lcp', value: 1 }), `${at}.evidence[0].metric`, 'give one of LCP, INP, CLS, FCP, TTFB'],
  [item({ metric: 'LCP', value: Number.POSITIVE_INFINITY }), `${at}.evidence[0].value`, 'give a number'],
  [item({ severity: 1, confidence: 1.1 }), `${at}.evidence[0].confidence`, 'give a number from 0 to 1'],
  [item({ severity: 1, count: 0 }), `${at}.evidence[0].count`, 'give a whole number from 1 up'],
  [item({ severity: 1, count: 1.5 }), `${at}.evidence[0].count`, 'give a whole number from 1 up'],
  [
    item({ severity: 1, status: 'new' }),
    `${at}.evidence[0].status`,
    'give one of confirmed, unreviewed, dismissed',
  ],
  [
    item({ severity: 1, id: 't:outcome' }),
    `${at}.evidence[0].id`,
    'choose a name that does not end in :outcome or :emotion, those are ledger lines',
  ],
])('case %#: the place and the mend are named', (data, place, mend) => {
  expect(readScoringInput(data)).toEqual({ problems: [{ place, mend }], more: 0 });
});

test('ids may contain what only their end must not be, and efforts are S, M or L', () => {
  const evidence = (['S', 'M', 'L'] as const).map((effort, i) => ({
    id: `x:outcome:${i}`,
    severity: 1 as const,
    effort,
  }));
  const touchpoints = (['S', 'M', 'L'] as const).map((effort) => ({ id: effort, effort }));
  const carriedOver: ('effectiveness' | 'ease' | 'emotion')[] = ['effectiveness', 'ease', 'emotion'];
  const input = { stages: [{ id: 's', touchpoints: [...touchpoints, { id: 't', evidence, carriedOver }] }] };
  expect(readScoringInput(input)).toEqual({ input });
});

test('an id may name only one stage, one touchpoint, one piece of evidence', () => {
  const evidence = [
    { id: 'x', severity: 1 },
    { id: 'x', severity: 2 },
  ];
  const touchpoints = [{ id: 'x', evidence }, { id: 'x' }];
  const data = {
    stages: [
      { id: 'x', touchpoints },
      { id: 'x', touchpoints: [] },
    ],
  };
  const first = 'stages[0].touchpoints[0]';
  expect(readScoringInput(data)).toEqual({
    more: 0,
    problems: [
      {
        place: `${first}.evidence[1].id`,
        mend: `give this evidence an id of its own, ${first}.evidence[0].id has the same`,
      },
      {
        place: 'stages[0].touchpoints[1].id',
        mend: `give this touchpoint an id of its own, ${first}.id has the same`,
      },
      { place: 'stages[1].id', mend: 'give this stage an id of its own, stages[0].id has the same' },
    ],
  });
});

test('many problems are cut to 20 short ones, and the rest counted', () => {
  const read = readScoringInput({ stages: Array.from({ length: 25 }, () => ({})) });
  if (!('problems' in read)) throw new Error('it was taken');
  expect(read.problems).toHaveLength(20);
  expect(read.more).toBe(30);
  const long = readScoringInput({ stages: [], ['x'.repeat(5000)]: 1 });
  expect(long).toMatchObject({ problems: [{ mend: expect.stringMatching(/^take out .{131}$/) }] });
  const exactly = readScoringInput({ stages: Array.from({ length: 10 }, () => ({})) });
  expect(exactly).toMatchObject({ more: 0, problems: { length: 20 } });
});

test('a good journey comes through as it is', () => {
  fc.assert(
    fc.property(journey, (input) => {
      expect(readScoringInput(input)).toEqual({ input });
    }),
    { numRuns: 300 },
  );
});
