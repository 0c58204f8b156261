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
