import { expect, test } from 'vitest';
import type { Evidence, Touchpoint } from '../../../core/scoring/input.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { rubricSchema } from '../../../core/scoring/rubric.ts';
import { score } from '../../../core/scoring/score.ts';
import { single } from './random-journey.ts';

const easeOf = (item: Omit<Evidence, 'id'>) =>
  score(single({ evidence: [{ id: 'e', ...item }] })).touchpoints['t']?.ease;
const pointOf = (touchpoint: Partial<Touchpoint>) => score(single(touchpoint)).touchpoints['t'];

test.each([
  [0, 100],
  [1, 97],
  [2, 90],
  [3, 75],
  [4, 50],
] as const)('severity %i leaves %f of the ease', (severity, ease) => {
  expect(easeOf({ severity })).toBeCloseTo(ease, 12);
});

test.each([
  ['confirmed', 50],
  ['unreviewed', 75],
  ['dismissed', 100],
] as const)('a %s catastrophe leaves %f of the ease', (status, ease) => {
  expect(easeOf({ severity: 4, status })).toBeCloseTo(ease, 12);
});

test('evidence that says neither how bad nor how slow costs nothing', () => {
  expect(easeOf({})).toBe(100);
  expect(easeOf({ metric: 'LCP' })).toBe(100);
  expect(easeOf({ value: 90_000 })).toBe(100);
});

test('what is left out counts as confirmed, certain, and seen once', () => {
  expect(easeOf({ severity: 3 })).toBe(easeOf({ severity: 3, status: 'confirmed', confidence: 1, count: 1 }));
  expect(easeOf({ severity: 4, confidence: 0.8 })).toBeCloseTo(60, 12);
});

test.each([
  [1, 75],
  [2, 75 * Math.sqrt(0.75)],
  [3, 56.25],
  [4, 56.25],
  [1_000_000, 56.25],
])('a major finding seen %i times leaves %f: repeats count half, and twice at most', (count, ease) => {
  expect(easeOf({ severity: 3, count })).toBeCloseTo(ease, 12);
});

test.each([
  ['LCP', 2500, 4000],
  ['INP', 200, 500],
  ['CLS', 0.1, 0.25],
  ['FCP', 1800, 3000],
  ['TTFB', 800, 1800],
] as const)('%s costs nothing up to %f, and 11.1 of ease at %f', (metric, good, poor) => {
  expect(easeOf({ metric, value: good })).toBe(100);
  expect(easeOf({ metric, value: good * 1.01 })).toBeLessThan(100);
  expect(easeOf({ metric, value: poor })).toBeCloseTo(100 - 25 * (1 - 0.5 / 0.9), 10);
  expect(easeOf({ metric, value: poor * 1000 })).toBeCloseTo(75, 10);
});

test.each([
  ['achieved', 100],
  ['workaround', 60],
  ['blocked', 0],
] as const)('a goal %s is an effectiveness of %f', (outcome, effectiveness) => {
  expect(pointOf({ outcome })?.effectiveness).toBe(effectiveness);
});

test.each([
  [-2, 0],
  [-1, 25],
  [0, 50],
  [1, 75],
  [2, 100],
  [0.5, 62.5],
])('an emotion of %f is worth %f', (emotion, value) => {
  expect(pointOf({ emotion })?.emotion).toBe(value);
});

test('the dimensions weigh .40, .35 and .25, renormalised over those assessed', () => {
  const one = pointOf({ outcome: 'blocked', emotion: 2 });
  expect(one?.score).toBeCloseTo(60, 12);
  expect(one?.coverage).toBe(1);
  expect(pointOf({ outcome: 'achieved', emotion: -2 })?.score).toBeCloseTo(75, 12);
  expect(
    pointOf({ outcome: 'achieved', emotion: 2, evidence: [{ id: 'e', severity: 4 }] })?.score,
  ).toBeCloseTo(82.5, 12);
  const notWalked = pointOf({ outcome: 'blocked', emotion: 2, walked: false });
  expect(notWalked?.score).toBeCloseTo(100 * (0.25 / 0.65), 12);
  expect(notWalked?.coverage).toBeCloseTo(0.65, 12);
  expect(notWalked).not.toHaveProperty('ease');
});

test('where the curve turns green later than at good, what is green costs nothing', () => {
  const mild = { ...jas1, measured: { full: 0.25, pass: 0.8 } };
  const costs = (value: number) =>
    score(single({ evidence: [{ id: 'e', metric: 'LCP', value }] }), mild).score;
  expect(costs(2600)).toBe(100);
  expect(costs(4000)).toBeCloseTo(100 - 25 * (1 - 0.5 / 0.8), 10);
});

test('a moment of truth weighs double within its stage', () => {
  const touchpoints = [
    { id: 'a', outcome: 'achieved' as const, walked: false, momentOfTruth: true },
    { id: 'b', outcome: 'blocked' as const, walked: false },
  ];
  expect(score({ stages: [{ id: 's', touchpoints }] }).score).toBeCloseTo(200 / 3, 12);
});

test('a score with less than 0.6 of the judgements is provisional', () => {
  expect(score(single({})).provisional).toBe(true);
  expect(score(single({ outcome: 'achieved', walked: false, emotion: 1 })).provisional).toBe(false);
  expect(score(single({ emotion: 1 }))).toMatchObject({ coverage: 0.6, provisional: false });
});

test('the rubric is checked by its own schema, and nobody can change it', () => {
  expect(rubricSchema.parse(jas1)).toEqual(jas1);
  expect(Object.isFrozen(jas1) && Object.isFrozen(jas1.metrics.LCP) && Object.isFrozen(jas1.severity)).toBe(
    true,
  );
  expect(rubricSchema.safeParse({ ...jas1, severity: [0, 0.1, 0.2, 0.3, 1] }).success).toBe(false);
  expect(rubricSchema.safeParse({ ...jas1, dimensions: { ...jas1.dimensions, ease: 0 } }).success).toBe(
    false,
  );
  expect(rubricSchema.safeParse({ ...jas1, outcome: { ...jas1.outcome, achieved: 90 } }).success).toBe(false);
});

test('another rubric is used throughout, and named', () => {
  const strict = {
    ...jas1,
    model: 'strict',
    outcome: { achieved: 100 as const, workaround: 20, blocked: 0 },
  };
  expect(score(single({ outcome: 'workaround', walked: false }), strict)).toMatchObject({
    model: 'strict',
    score: 20,
  });
});
