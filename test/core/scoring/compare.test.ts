import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compare } from '../../../core/scoring/compare.ts';
import type { Evidence, ScoringInput, Touchpoint } from '../../../core/scoring/input.ts';
import { changed, journey, single, withEvidence } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const withItem = (item: Omit<Evidence, 'id'>, rest: Partial<Touchpoint> = {}) =>
  single({ ...rest, evidence: [{ id: 'e', ...item }] });
const causesOf = (before: ScoringInput, after: ScoringInput) =>
  compare(before, after).causes.map(({ kind, evidence, points }) => [
    kind,
    evidence,
    Math.round(points * 1e6) / 1e6,
  ]);

test('an audit compared with itself has no causes', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const same = compare(input, structuredClone(input));
      expect(same.causes).toEqual([]);
      expect(same.change).toBe(same.before === null ? null : 0);
      expect(same.totals).toEqual({ fixed: 0, new: 0, worse: 0, better: 0, 'not-retested': 0 });
    }),
    { numRuns: 1000 },
  );
});

test('the causes of any two audits sum to the difference of their scores, and so do their totals', () => {
  fc.assert(
    fc.property(journey, journey, (before, after) => {
      const { change, causes, totals } = compare(before, after);
      fc.pre(change !== null);
      const sum = (points: number[]) => points.reduce((total, it) => total + it, 0);
      expect(Math.abs(sum(causes.map((it) => it.points)) - change)).toBeLessThan(1e-9);
      expect(Math.abs(sum(Object.values(totals)) - change)).toBeLessThan(1e-9);
      const won = causes.filter((it) => it.kind === 'fixed' || it.kind === 'better');
      const lost = causes.filter((it) => it.kind === 'new' || it.kind === 'worse');
      expect(won.every((it) => it.points > 0) && lost.every((it) => it.points < 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the change is what the later score is above the earlier', () => {
  expect(compare(withItem({ severity: 4 }), single({}))).toMatchObject({
    model: 'jas-1',
    before: 50,
    after: 100,
    change: 50,
    totals: { fixed: 50, new: 0, worse: 0, better: 0, 'not-retested': 0 },
  });
});

test('a loss that is gone is fixed, one that was not there is new', () => {
  const [clean, found] = [single({}), withItem({ severity: 3 })];
  expect(causesOf(found, clean)).toEqual([['fixed', 'e', 25]]);
  expect(causesOf(clean, found)).toEqual([['new', 'e', -25]]);
  const [slow, fast] = [withItem({ metric: 'LCP', value: 1e9 }), withItem({ metric: 'LCP', value: 100 })];
  expect(causesOf(slow, fast)).toEqual([['fixed', 'e', 25]]);
  expect(causesOf(fast, slow)).toEqual([['new', 'e', -25]]);
});

test('a loss that changed is better or worse', () => {
  const [major, minor] = [withItem({ severity: 3 }), withItem({ severity: 2 })];
  expect(causesOf(major, minor)).toEqual([['better', 'e', 15]]);
  expect(causesOf(minor, major)).toEqual([['worse', 'e', -15]]);
  const [sad, blocked] = [
    { emotion: 0, walked: false },
    { outcome: 'blocked' as const, walked: false },
  ];
  expect(causesOf(single(sad), single({ ...sad, emotion: 1 }))).toEqual([['better', 't:emotion', 25]]);
  expect(causesOf(single({ ...blocked, outcome: 'workaround' }), single(blocked))).toEqual([
    ['worse', 't:outcome', -60],
  ]);
});

test('what was only ruled out is better, not fixed; what counts again is worse, not new', () => {
  const [counted, ruledOut] = [withItem({ severity: 3 }), withItem({ severity: 3, status: 'dismissed' })];
  expect(causesOf(counted, ruledOut)).toEqual([['better', 'e', 25]]);
  expect(causesOf(ruledOut, counted)).toEqual([['worse', 'e', -25]]);
});

test('a loss where nobody looked again is not re-tested', () => {
  const before = {
    stages: [{ id: 's', touchpoints: [...touchpoint({ outcome: 'achieved' }), { id: 'u' }] }],
  };
  const gone = { stages: [{ id: 's', touchpoints: [{ id: 'u' }] }] };
  const notWalked = {
    stages: [
      { id: 's', touchpoints: [{ id: 't', outcome: 'achieved' as const, walked: false }, { id: 'u' }] },
    ],
  };
  expect(compare(before, gone).causes.map((it) => it.kind)).toEqual(['not-retested']);
  expect(compare(before, notWalked).causes.map((it) => it.kind)).toEqual(['not-retested']);
});

test('a loss that was carried over is not re-tested, and listed even when its points stay', () => {
  const [before, after] = [withItem({ severity: 3 }), withItem({ severity: 2, carriedOver: true })];
  expect(causesOf(before, after)).toEqual([['not-retested', 'e', 15]]);
  expect(compare(after, after)).toMatchObject({ causes: [], carriedOver: [{ evidence: 'e', points: 10 }] });
  expect(compare(before, before).carriedOver).toEqual([]);
  const feeling = { walked: false, emotion: 0, outcome: 'workaround' as const };
  const kept = compare(single({ ...feeling, emotion: 1 }), single({ ...feeling, carriedOver: ['emotion'] }));
  expect(kept.causes.map((it) => [it.kind, it.evidence])).toEqual([['not-retested', 't:emotion']]);
  expect(kept.carriedOver.map((it) => it.evidence)).toEqual(['t:emotion']);
});

test('a finding whose share alone moved says so', () => {
  const both = single({
    evidence: [
      { id: 'a', severity: 4 },
      { id: 'b', severity: 4 },
    ],
  });
  const one = single({ evidence: [{ id: 'b', severity: 4 }] });
  expect(compare(both, one).causes).toEqual([
    {
      kind: 'fixed',
      stage: 's',
      touchpoint: 't',
      dimension: 'ease',
      evidence: 'a',
      points: 37.5,
      shareOnly: false,
    },
    {
      kind: 'worse',
      stage: 's',
      touchpoint: 't',
      dimension: 'ease',
      evidence: 'b',
      points: -12.5,
      shareOnly: true,
    },
  ]);
});

test('touchpoints and evidence are the same when their fingerprints are', () => {
  const named = (run: string): ScoringInput => ({
    stages: [
      {
        id: 's',
        touchpoints: [
          {
            id: `t-${run}`,
            fingerprint: 'checkout',
            emotion: 0,
            evidence: [{ id: `e-${run}`, fingerprint: 'rage', severity: run === '1' ? 3 : 2 }],
          },
        ],
      },
    ],
  });
  const { causes } = compare(named('1'), named('2'));
  expect(causes.map((it) => [it.kind, it.touchpoint, it.evidence])).toEqual([['better', 't-2', 'e-2']]);
});

test('the same fingerprint at another touchpoint is another finding', () => {
  const rage = { severity: 3 as const, fingerprint: 'rage' };
  const at = (place: 'a' | 'b') => ({
    stages: [
      {
        id: 's',
        touchpoints: (['a', 'b'] as const).map((id) => ({
          id,
          evidence: id === place ? [{ id: 'e', ...rage }] : [],
        })),
      },
    ],
  });
  expect(causesOf(at('a'), at('b'))).toEqual([
    ['fixed', 'e', 12.5],
    ['new', 'e', -12.5],
  ]);
});

test('the largest change comes first, won or lost', () => {
  const minor = single({ evidence: [{ id: 'e', severity: 1 }] });
  const severe = single({ evidence: [{ id: 'f', severity: 4 }] });
  expect(causesOf(minor, severe).map(([kind]) => kind)).toEqual(['new', 'fixed']);
});

test('several notes of one finding count as one cause', () => {
  const noted = single({
    evidence: ['x', 'y'].map((id) => ({ id, fingerprint: 'same', severity: 4 as const })),
  });
  expect(causesOf(noted, single({}))).toEqual([['fixed', 'x', 75]]);
  const once = single({ evidence: [{ id: 'x', fingerprint: 'same', severity: 4, count: 3 }] });
  expect(compare(noted, once).causes).toEqual([]);
  const beside = { id: 'z', severity: 1 as const };
  const withMore = single({ evidence: [...(noted.stages[0]?.touchpoints[0]?.evidence ?? []), beside] });
  expect(compare(withMore, once).causes.map((it) => [it.evidence, it.shareOnly])).toEqual([
    ['z', false],
    ['x', true],
  ]);
});

test('without a score on both sides there is no change to explain', () => {
  const nothing = compare({ stages: [] }, single({ outcome: 'blocked' }));
  expect(nothing).toMatchObject({ before: null, change: null, causes: [] });
  expect(compare(single({ outcome: 'blocked' }), { stages: [] })).toMatchObject({
    after: null,
    change: null,
    causes: [],
  });
});

test('the order in which evidence was noted is no cause', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const turned = withEvidence(input, (items) => items.toReversed());
      expect(compare(input, turned).causes).toEqual([]);
      expect(
        compare(
          input,
          changed(input, (it) => ({ ...it })),
        ).causes,
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function touchpoint(rest: Partial<Touchpoint>): Touchpoint[] {
  return [{ id: 't', evidence: [{ id: 'e', severity: 3 }], ...rest }];
}
