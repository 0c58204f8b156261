import { expect, test } from 'vitest';
import { triageMatrix } from '../../../core/gaps/triage-matrix.ts';
import { finding } from '../support/small-audit.ts';

test('the triage board has every type and importance, and counts what nobody owns', () => {
  const cells = triageMatrix([
    finding({ id: 'a', touchpoint: 't', stage: 's', feedback: 'complaint', severity: 4 }),
    finding({ id: 'b', touchpoint: 't', stage: 's', feedback: 'complaint', severity: 3, owner: 'Support' }),
    finding({ id: 'c', touchpoint: 't', stage: 's', severity: 1 }),
    finding({ id: 'd', touchpoint: 't', stage: 's', status: 'dismissed' }),
  ]);
  expect(cells).toHaveLength(21);
  const filled = cells.filter((it) => it.findings.length > 0);
  expect(filled.map((it) => [it.type, it.importance, it.findings.map(({ id }) => id), it.unowned])).toEqual([
    ['complaint', 'high', ['a', 'b'], 1],
    ['untyped', 'low', ['c'], 1],
  ]);
});

test('in a cell, a measured finding weighs as a cosmetic one, and equals stand in the order of their ids', () => {
  const at = { touchpoint: 't', stage: 's', importance: 'low' as const };
  const cells = triageMatrix([
    finding({ ...at, id: 'c', severity: undefined, metric: 'LCP', value: 5000 }),
    finding({ ...at, id: 'b', severity: 1 }),
    finding({ ...at, id: 'a', severity: undefined, owner: ' ' }),
    finding({ ...at, id: 'd', severity: 2 }),
    finding({ ...at, id: 'e' }),
  ]);
  const cell = cells.find((it) => it.type === 'untyped' && it.importance === 'low');
  expect(cell?.findings.map(({ id }) => id)).toEqual(['d', 'e', 'a', 'b', 'c']);
  expect(cell?.unowned).toBe(5);
});
