import { expect, test } from 'vitest';
import { triageChange } from '../../../../extension/ui/workspace/triage-change.ts';

test('a day is kept as noon, so that no time zone moves it', () => {
  expect(triageChange('due', '2026-11-12')).toEqual({ due: Date.UTC(2026, 10, 12, 12) });
  expect(triageChange('due', '')).toBeUndefined();
});

test('an owner may be taken away, a class may not', () => {
  expect(triageChange('owner', ' ')).toEqual({ owner: '' });
  expect(triageChange('class', '')).toBeUndefined();
});

test('severity is a number', () => {
  expect(triageChange('severity', '3')).toEqual({ severity: 3 });
});

test('a year that is half typed is no date yet', () => {
  for (const half of ['0002-01-31', '0020-01-31', '0202-01-31'])
    expect(triageChange('due', half), half).toBeUndefined();
});
