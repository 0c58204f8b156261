import { expect, test } from 'vitest';
import { failingOf } from '../../../site/src/audits/failing.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const walk = (id: string, outcome: 'achieved' | 'blocked') => ({
  audit: smallAudit({ audit: { id }, walked: { onboarding: [{ id: 'import', name: 'Import', outcome }] } }),
});

test('two of three walks failed at one place: it is named with those two walks', () => {
  const [first, second, third] = [walk('1', 'blocked'), walk('2', 'achieved'), walk('3', 'blocked')];
  const found = failingOf([first, second, third]);
  expect([found.failing, found.walks]).toEqual([2, 3]);
  expect(found.shared[0]).toMatchObject({ facet: 'blocked at', value: 'Import', ofFailing: 1, ofOthers: 0 });
  expect(found.shared[0]?.walks).toEqual([first, third]);
});

test('one failing walk shares nothing', () => {
  expect(failingOf([walk('1', 'blocked'), walk('2', 'achieved')])).toEqual({
    failing: 1,
    walks: 2,
    shared: [],
  });
});

test('where every walk failed there is none to compare with: only what says where and how is shared', () => {
  const found = failingOf([walk('1', 'blocked'), walk('2', 'blocked')]);
  expect([found.failing, found.walks]).toEqual([2, 2]);
  expect(found.shared.map(({ facet }) => facet)).toEqual(['blocked at', 'blocked in']);
  const others = failingOf([walk('1', 'blocked'), walk('2', 'blocked'), walk('3', 'achieved')]);
  expect(others.shared.map(({ facet }) => facet)).toEqual(['blocked at', 'blocked in']);
});
