import { expect, test } from 'vitest';
import { since } from '../../cli/baseline.ts';
import { judge } from '../../cli/budget.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { project } from '../../core/projection/project.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { visit, walk } from '../fixtures/walk.ts';

type Steps = Parameters<typeof walk>;
const audited = (...steps: Steps): Audit => {
  const audit = project(
    walk(visit('/'), ...steps, { type: 'outcome', outcome: 'achieved' }, { type: 'stop' }),
  );
  if (!audit) throw new Error('no audit');
  return audit;
};
const bad = { type: 'friction', text: 'Nobody answers', severity: 4 } as const;
const small = { type: 'friction', text: 'Two prices', severity: 2 } as const;
const verdict = (before: Audit, after: Audit) => {
  const input = inputOf(after);
  return judge(input, score(input), {}, true, since(before, after));
};

test('what the baseline knows does not fail a build, not even at a gate', () => {
  expect(verdict(audited(bad, small), audited(bad, small))).toEqual({ exitCode: 0, reasons: [] });
  expect(since(audited(bad), audited(bad))).toEqual({ change: 0, worse: [], gates: 0 });
});

test('what is new does, with its points', () => {
  const { exitCode, reasons } = verdict(audited(bad), audited(bad, small));
  expect(exitCode).toBe(1);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toMatch(/new since the baseline: .*Two prices.* \(-\d+\.\d points\)/);
});

test('beside a baseline that nobody judged, whatever costs points is new', () => {
  const clean = project(walk(visit('/'), { type: 'stop' }));
  if (!clean) throw new Error('no audit');
  expect(score(inputOf(clean)).score).toBeNull();
  expect(since(clean, clean)).toEqual({ change: null, worse: [], gates: 0 });
  const { exitCode, reasons } = verdict(clean, audited(small));
  expect(exitCode).toBe(1);
  expect(reasons).toEqual([expect.stringMatching(/^new since the baseline: .*Two prices/)]);
});

test('a gate that fails anew ends with 2', () => {
  const { exitCode, reasons } = verdict(audited(small), audited(small, bad));
  expect(exitCode).toBe(2);
  expect(reasons.at(-1)).toBe('1 gate failed since the baseline');
});

test('what was mended is no reason to fail, though the others weigh more now', () => {
  const better = since(audited(bad, small), audited(small));
  expect(better.change).toBeGreaterThan(0);
  expect(better.worse).toEqual([]);
});
