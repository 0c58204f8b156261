import { expect, test } from 'vitest';
import { fixesOf } from '../../../core/scoring/fixes.ts';
import { toGoldenShape } from '../../../core/scoring/golden-shape.ts';
import { score } from '../../../core/scoring/score.ts';
import { single } from './random-journey.ts';

test('a journey without touchpoints has no score, and says nothing', () => {
  for (const input of [{ stages: [] }, { stages: [{ id: 's', touchpoints: [] }] }]) {
    expect(score(input)).toEqual({
      model: 'jas-1',
      score: null,
      remembered: null,
      stages: {},
      touchpoints: {},
      ledger: [],
      coverage: 0,
      stageCoverage: {},
      provisional: true,
      notAssessed: [],
      dismissed: [],
      band: null,
      gates: { pass: true, failures: [] },
    });
  }
});

const weighed = (weight: number) => ({
  stages: [
    { id: 'a', weight, touchpoints: [{ id: 'bad', outcome: 'blocked' as const, walked: false }] },
    { id: 'b', touchpoints: [{ id: 'fair', outcome: 'workaround' as const, walked: false }] },
  ],
});

test('a stage of weight 0 has a score of its own and no part in that of the journey', () => {
  const scored = score(weighed(0));
  expect(scored).toMatchObject({ score: 60, stages: { a: 0, b: 60 }, coverage: 0.4 });
  expect(
    scored.ledger.map(({ touchpoint, points, stagePoints }) => [touchpoint, points, stagePoints]),
  ).toEqual([
    ['fair', 40, 40],
    ['bad', 0, 100],
  ]);
  expect(fixesOf(weighed(0)).map((it) => it.touchpoint)).toEqual(['fair']);
  expect(score({ stages: weighed(0).stages.slice(0, 1) })).toMatchObject({ score: null, stages: { a: 0 } });
});

test('a stage that weighs three times as much as another is three quarters of the score', () => {
  expect(score(weighed(3)).score).toBe(15);
});

test('a touchpoint nobody judged is left out of its stage, and an empty stage of the journey', () => {
  const scored = score({
    stages: [
      { id: 'a', weight: 9, touchpoints: [{ id: 'unseen', walked: false }] },
      {
        id: 'b',
        touchpoints: [
          { id: 'seen', outcome: 'workaround', walked: false },
          { id: 'later', walked: false },
        ],
      },
      { id: 'c', touchpoints: [] },
    ],
  });
  expect(scored).toMatchObject({ score: 60, stages: { b: 60 }, notAssessed: ['unseen', 'later'] });
  expect(scored.stages).not.toHaveProperty('a');
  expect(scored.touchpoints['unseen']).toEqual({ score: null, coverage: 0 });
  expect(scored.stageCoverage['a']).toBe(0);
  expect(scored.stageCoverage['b']).toBeCloseTo(0.2, 12);
  expect(scored.coverage).toBeCloseTo(0.02, 12);
  expect(toGoldenShape(scored).touchpoints['unseen']).toEqual({ score: null, coverage: 0 });
});

test('the smallest loss has its line, with its own size', () => {
  const { ledger } = score(single({ walked: false, outcome: 'workaround', emotions: [2, 2, 2, 1] }));
  expect(ledger.map((it) => [it.evidence, it.penalty])).toEqual([
    ['t:outcome', 0.4],
    ['t:emotion', 0.0625],
  ]);
  const slight = score(single({ walked: false, emotion: 1.98 }));
  expect(slight.ledger[0]?.points).toBeCloseTo(0.5, 10);
  expect(slight.touchpoints['t']).not.toHaveProperty('effectiveness');
});

test('a stage counts by its weight', () => {
  const stage = (id: string, weight: number, outcome: 'achieved' | 'blocked') => ({
    id,
    weight,
    touchpoints: [{ id: `${id}-t`, outcome, walked: false }],
  });
  expect(score({ stages: [stage('a', 3, 'achieved'), stage('b', 1, 'blocked')] }).score).toBe(75);
});

test('evidence at a touchpoint nobody walked says nothing about its ease', () => {
  const scored = score(single({ walked: false, outcome: 'achieved', evidence: [{ id: 'e', severity: 4 }] }));
  expect(scored).toMatchObject({ score: 100, ledger: [] });
});

test('several ratings at one touchpoint count by their mean', () => {
  const scored = score(single({ walked: false, emotions: [-2, 1, 2, 2] }));
  expect(scored.touchpoints['t']?.emotion).toBe(68.75);
  expect(score(single({ walked: false, emotions: [] })).score).toBeNull();
});

test('dismissed evidence costs nothing and stays listed with its reason', () => {
  const evidence = [
    { id: 'a', severity: 4 as const, status: 'dismissed' as const, reason: 'a stepper, not rage' },
    { id: 'b', severity: 4 as const, status: 'dismissed' as const },
  ];
  expect(score(single({ evidence }))).toMatchObject({
    score: 100,
    dismissed: [
      { stage: 's', touchpoint: 't', evidence: 'a', reason: 'a stepper, not rage' },
      { stage: 's', touchpoint: 't', evidence: 'b', reason: null },
    ],
  });
});

test('a ledger line says where it hurts in points of journey, stage and touchpoint, and what mending it wins', () => {
  const scored = score({
    stages: [
      {
        id: 's',
        touchpoints: [
          {
            id: 't',
            walked: true,
            evidence: [
              { id: 'x', severity: 4 },
              { id: 'y', severity: 4 },
            ],
          },
          { id: 'u' },
        ],
      },
      { id: 'r', touchpoints: [{ id: 'v' }] },
    ],
  });
  expect(scored.touchpoints['t']?.ease).toBeCloseTo(25, 12);
  expect(scored.ledger).toHaveLength(2);
  expect(scored.ledger[0]).toEqual({
    stage: 's',
    touchpoint: 't',
    dimension: 'ease',
    evidence: 'x',
    points: 37.5 / 4,
    stagePoints: 37.5 / 2,
    touchpointPoints: 37.5,
    penalty: 0.5,
    regained: 25 / 4,
  });
});

test('equal losses stand in the order of the journey', () => {
  const evidence = [
    { id: 'b', severity: 2 as const },
    { id: 'a', severity: 2 as const },
  ];
  expect(score(single({ evidence })).ledger.map((it) => it.evidence)).toEqual(['a', 'b']);
});

test('names that mean something to the language are only names', () => {
  const scored = score({
    stages: [{ id: '__proto__', touchpoints: [{ id: 'constructor', outcome: 'workaround', walked: false }] }],
  });
  expect(JSON.stringify(toGoldenShape(scored).stages)).toBe('{"__proto__":60}');
  expect(scored.touchpoints['constructor']?.score).toBe(60);
});
