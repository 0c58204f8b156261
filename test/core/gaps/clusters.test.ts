import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../core/gaps/clusters.ts';
import { finding } from '../support/small-audit.ts';

describe('clusters', () => {
  const button = { selectors: ['#buy'], tag: 'button' };
  test('group by hand, by element, by kind, by tag, and name one action', () => {
    const clusters = clustersOf([
      finding({ id: 'a', touchpoint: 't1', stage: 's', cluster: 'checkout', severity: 4 }),
      finding({
        id: 'b',
        touchpoint: 't2',
        stage: 's',
        cluster: 'checkout',
        kind: 'dead-click',
        target: button,
      }),
      finding({ id: 'c', touchpoint: 't1', stage: 's', kind: 'dead-click', target: button, severity: 3 }),
      finding({
        id: 'd',
        touchpoint: 't3',
        stage: 's',
        kind: 'dead-click',
        target: button,
        recommendation: 'Mend it',
      }),
      finding({ id: 'e', touchpoint: 't1', stage: 's', kind: 'slow-page', severity: 1 }),
      finding({ id: 'f', touchpoint: 't4', stage: 's', kind: 'slow-page', severity: 1 }),
      finding({ id: 'g', touchpoint: 't1', stage: 's', tags: ['Price'], severity: 1 }),
      finding({ id: 'h', touchpoint: 't1', stage: 's', tags: ['price', 'x'], severity: 0 }),
      finding({ id: 'i', touchpoint: 't1', stage: 's' }),
      finding({ id: 'j', touchpoint: 't1', stage: 's', kind: 'slow-page', status: 'dismissed' }),
      finding({ id: 'k', touchpoint: 't1', stage: 's', tags: ['price'], class: 'delight' }),
    ]);
    expect(clusters.map((it) => [it.by, it.findings.map(({ id }) => id), it.worst])).toEqual([
      ['person', ['a', 'b'], 4],
      ['element', ['c', 'd'], 3],
      ['kind', ['e', 'f'], 1],
      ['tag', ['g', 'h'], 1],
    ]);
    expect(clusters[1]).toMatchObject({ action: 'Mend it', touchpoints: ['t1', 't3'] });
    expect(clusters[2]?.action).toBeUndefined();
  });
});
