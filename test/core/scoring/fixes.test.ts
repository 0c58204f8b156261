import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { scoreWithout, without } from '../../../core/scoring/counterfactual.ts';
import { fixesByOwner, fixesOf } from '../../../core/scoring/fixes.ts';
import type { ScoringInput } from '../../../core/scoring/input.ts';
import { score } from '../../../core/scoring/score.ts';
import { journey, single } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const input: ScoringInput = {
  stages: [
    {
      id: 's',
      touchpoints: [
        {
          id: 'pay',
          outcome: 'workaround',
          emotion: -1,
          owner: 'sales',
          effort: 'L',
          evidence: [
            { id: 'slow', severity: 3, effort: 'S', title: 'The total comes late' },
            { id: 'form', severity: 3, owner: 'product' },
            { id: 'ugly', severity: 1, effort: 'M' },
          ],
        },
        { id: 'mail', outcome: 'blocked', walked: false },
      ],
    },
  ],
};

test('fixes are ranked by points regained for their effort', () => {
  const fixes = fixesOf(input);
  expect(fixes.map((it) => [it.evidence, it.effort, it.estimated, it.owner])).toEqual([
    ['mail:outcome', 'M', false, null],
    ['slow', 'S', true, 'sales'],
    ['form', 'M', false, 'product'],
    ['pay:outcome', 'L', true, 'sales'],
    ['ugly', 'M', true, 'sales'],
  ]);
  expect(fixes[0]).toEqual({
    stage: 's',
    touchpoint: 'mail',
    evidence: 'mail:outcome',
    title: null,
    owner: null,
    effort: 'M',
    estimated: false,
    regained: 50,
    perEffort: 50 / 3,
  });
  expect(fixes[1]).toMatchObject({ title: 'The total comes late' });
  const slow = 100 * 0.25 * 0.75 * 0.97 * 0.35 * 0.5;
  expect(fixes[1]?.regained).toBeCloseTo(slow, 10);
  expect(fixes[1]?.perEffort).toBeCloseTo(slow, 10);
  expect(fixes[3]?.regained).toBeCloseTo(8, 10);
  expect(fixes[3]?.perEffort).toBeCloseTo(1, 10);
});

test('equal fixes stay in the order of the ledger, and emotions are no fix', () => {
  const evidence = ['b', 'a'].map((id) => ({ id, severity: 2 as const }));
  expect(fixesOf(single({ emotion: -2, evidence })).map((it) => it.evidence)).toEqual(['a', 'b']);
});

test('an owner sees what all their fixes win together; the unowned come last', () => {
  const groups = fixesByOwner(input);
  expect(groups.map((it) => it.owner)).toEqual(['sales', 'product', null]);
  expect(groups[0]?.fixes.map((it) => it.evidence)).toEqual(['slow', 'pay:outcome', 'ugly']);
  const all = new Set(['slow', 'pay:outcome', 'ugly']);
  const together = (scoreWithout(input, all) ?? 0) - (score(input).score ?? 0);
  expect(groups[0]?.regained).toBeCloseTo(together, 10);
  expect(groups[2]?.regained).toBeCloseTo(50, 10);
});

test('the owner with the most to win comes first, however small the effort of others', () => {
  const evidence = [
    { id: 'a', severity: 1 as const, owner: 'quick', effort: 'S' as const },
    { id: 'b', severity: 2 as const, owner: 'slow', effort: 'L' as const },
  ];
  const quickFirst = fixesByOwner(single({ evidence }));
  expect(quickFirst[0]?.fixes[0]?.perEffort).toBeLessThan(quickFirst[1]?.fixes[0]?.perEffort ?? 0);
  expect(quickFirst.map((it) => it.owner)).toEqual(['slow', 'quick']);
});

test('for any journey the owners win exactly what scoring without their findings gives', () => {
  fc.assert(
    fc.property(journey, (any) => {
      for (const { regained, fixes } of fixesByOwner(any)) {
        const better = scoreWithout(any, new Set(fixes.map((it) => it.evidence)));
        expect(regained).toBeCloseTo((better ?? 0) - (score(any).score ?? 0), 9);
      }
    }),
    { numRuns: 500 },
  );
});

test('without a cause, its evidence is gone, its goal achieved, its emotion at the best', () => {
  const one = single({
    outcome: 'blocked',
    emotions: [-2, 0],
    evidence: [
      { id: 'e', severity: 2 },
      { id: 'f', severity: 2 },
    ],
  });
  expect(without(one, new Set(['e', 't:outcome', 't:emotion']))).toEqual(
    single({ outcome: 'achieved', emotion: 2, evidence: [{ id: 'f', severity: 2 }] }),
  );
  expect(without(one, new Set(['unknown']))).toEqual(one);
});

test('where nothing was assessed there is nothing to regain', () => {
  expect(score({ stages: [] }).ledger).toEqual([]);
  expect(scoreWithout({ stages: [] }, new Set())).toBeNull();
  expect(fixesByOwner({ stages: [] })).toEqual([]);
});
