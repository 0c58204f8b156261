import { expect, test } from 'vitest';
import { score } from '../../../core/scoring/score.ts';
import { single } from './random-journey.ts';

const failuresOf = (touchpoint: Parameters<typeof single>[0]) => score(single(touchpoint)).gates.failures;

test.each([undefined, 'confirmed', 'unreviewed'] as const)(
  'a catastrophe that is %s fails the gate',
  (status) => {
    expect(failuresOf({ evidence: [{ id: 'e', severity: 4, status }] })).toEqual([
      { gate: 'severity', stage: 's', touchpoint: 't', evidence: 'e' },
    ]);
  },
);

test('a dismissed catastrophe, a major finding and a slow page do not', () => {
  const evidence = [
    { id: 'a', severity: 4 as const, status: 'dismissed' as const },
    { id: 'b', severity: 3 as const },
    { id: 'c', metric: 'LCP' as const, value: 90_000 },
  ];
  expect(score(single({ evidence })).gates).toEqual({ pass: true, failures: [] });
});

test('a blocked goal fails the gate at a moment of truth only', () => {
  expect(failuresOf({ outcome: 'blocked' })).toEqual([]);
  expect(failuresOf({ outcome: 'workaround', momentOfTruth: true })).toEqual([]);
  expect(failuresOf({ outcome: 'blocked', momentOfTruth: true })).toEqual([
    { gate: 'blocked-moment', stage: 's', touchpoint: 't' },
  ]);
});

test('an unmet checkpoint fails once a later stage was assessed', () => {
  const checkpoints = [
    { id: 'trained', met: false },
    { id: 'signed', met: true },
  ];
  const stages = (walked: boolean) => [
    { id: 'first', checkpoints, touchpoints: [{ id: 'a' }] },
    { id: 'second', checkpoints, touchpoints: [{ id: 'b', walked }] },
    { id: 'third', checkpoints, touchpoints: [] },
  ];
  expect(score({ stages: stages(false) }).gates.pass).toBe(true);
  expect(score({ stages: stages(true) }).gates).toEqual({
    pass: false,
    failures: [{ gate: 'checkpoint', stage: 'first', checkpoint: 'trained' }],
  });
});

test('gates never touch the score', () => {
  const checkpoints = [{ id: 'c', met: false }];
  const stages = [
    { id: 'a', checkpoints, touchpoints: [{ id: 't' }] },
    { id: 'b', touchpoints: [{ id: 'u' }] },
  ];
  expect(score({ stages }).score).toBe(100);
});
