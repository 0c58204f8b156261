import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { healthChanges } from '../../../core/scoring/health-change.ts';
import type { ScoringInput } from '../../../core/scoring/input.ts';
import { journey, single } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const emotion = (value: number) => single({ walked: false, emotion: value });
const scopes = (before: ScoringInput, after: ScoringInput) =>
  healthChanges(before, after).changes.map((it) => [it.scope, it.id]);

test('a crossed band is told for journey, stage and touchpoint, with its causes and the advice', () => {
  const { changes } = healthChanges(emotion(2), emotion(-1));
  expect(changes.map((it) => [it.scope, it.id])).toEqual([
    ['journey', null],
    ['stage', 's'],
    ['touchpoint', 't'],
  ]);
  expect(changes[0]).toMatchObject({
    from: 100,
    to: 25,
    change: -75,
    crossed: { from: 'good', to: 'poor' },
    band: { id: 'poor', action: 'attend' },
    causes: [{ kind: 'new', evidence: 't:emotion', points: -75 }],
  });
});

test('a move of five points is told within a band, a smaller one is not', () => {
  expect(scopes(emotion(0.4), emotion(0.6))).toHaveLength(3);
  expect(healthChanges(emotion(0.4), emotion(0.6)).changes[0]).toMatchObject({
    crossed: null,
    band: { id: 'needs-work' },
  });
  expect(healthChanges(emotion(0.6), emotion(0.4)).changes).toHaveLength(3);
  expect(scopes(emotion(0.4), emotion(0.59))).toEqual([]);
  expect(scopes(emotion(1.59), emotion(1.61))).toHaveLength(3);
  expect(scopes(emotion(1), emotion(1))).toEqual([]);
});

test('what has no score before or after is not told', () => {
  expect(scopes({ stages: [] }, emotion(-2))).toEqual([]);
  expect(scopes(emotion(-2), { stages: [] })).toEqual([]);
  const more = {
    stages: [
      ...emotion(2).stages,
      { id: 'constructor', touchpoints: [{ id: 'toString', outcome: 'blocked' as const }] },
    ],
  };
  expect(scopes(emotion(2), more)).toEqual([['journey', null]]);
});

test('a touchpoint is followed by its fingerprint', () => {
  const walk = (id: string, value: number) =>
    single({ id, fingerprint: 'checkout', walked: false, emotion: value });
  expect(scopes(walk('t1', 2), walk('t2', 0))).toContainEqual(['touchpoint', 't2']);
  const { changes } = healthChanges(walk('t1', 1), walk('t2', 0));
  expect(changes.map((it) => it.causes.map((cause) => [cause.kind, cause.points]))).toEqual([
    [['worse', -25]],
    [['worse', -25]],
    [['worse', -25]],
  ]);
});

test('gates that broke or were mended are told, matched by fingerprint', () => {
  const bad = (id: string): ScoringInput => ({
    stages: [
      {
        id: 'a',
        checkpoints: [{ id: 'trained', met: false }],
        touchpoints: [
          {
            id,
            fingerprint: 'pay',
            momentOfTruth: true,
            outcome: 'blocked',
            evidence: [{ id: `${id}-e`, fingerprint: 'rage', severity: 4 }],
          },
        ],
      },
      { id: 'b', touchpoints: [{ id: 'last' }] },
    ],
  });
  const kinds = ['severity', 'blocked-moment', 'checkpoint'];
  const broken = healthChanges(emotion(1), bad('x'));
  expect(broken.gatesBroken.map((it) => it.gate)).toEqual(kinds);
  expect(broken.gatesMended).toEqual([]);
  expect(healthChanges(bad('x'), emotion(1)).gatesMended.map((it) => it.gate)).toEqual(kinds);
  const same = healthChanges(bad('x'), bad('y'));
  expect([...same.gatesBroken, ...same.gatesMended]).toEqual([]);
});

test('a gate that broke is told apart from those that were broken already', () => {
  const blocked = { momentOfTruth: true, outcome: 'blocked' as const };
  const severe = (id: string) => ({ id, severity: 4 as const });
  const stages = (unmet: string[], touchpoints: ScoringInput['stages'][number]['touchpoints']) => ({
    stages: [
      { id: 'a', checkpoints: unmet.map((id) => ({ id, met: false })), touchpoints },
      { id: 'b', touchpoints: [{ id: 'last' }] },
    ],
  });
  const before = stages(['x'], [{ id: 't', ...blocked, evidence: [severe('e')] }, { id: 'u' }]);
  const after = stages(
    ['x', 'y'],
    [
      { id: 't', ...blocked, evidence: [severe('e'), severe('f')] },
      { id: 'u', ...blocked },
    ],
  );
  const { gatesBroken, gatesMended } = healthChanges(before, after);
  expect(gatesBroken).toEqual([
    { gate: 'severity', stage: 'a', touchpoint: 't', evidence: 'f' },
    { gate: 'blocked-moment', stage: 'a', touchpoint: 'u' },
    { gate: 'checkpoint', stage: 'a', checkpoint: 'y' },
  ]);
  expect(gatesMended).toEqual([]);
});

test('the causes of every change sum to it, in the points of its scope', () => {
  fc.assert(
    fc.property(journey, journey, (before, after) => {
      for (const { change, causes } of healthChanges(before, after).changes) {
        const sum = causes.reduce((total, it) => total + it.points, 0);
        expect(Math.abs(sum - change)).toBeLessThan(1e-9);
      }
    }),
    { numRuns: 500 },
  );
});
