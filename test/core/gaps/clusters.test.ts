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

  test('have their owners once, and the words of the one that weighs most', () => {
    const at = { touchpoint: 't', stage: 's', kind: 'slow-page' };
    const [cluster] = clustersOf([
      finding({ ...at, id: 'b', title: 'B', severity: undefined, owner: ' Ops ' }),
      finding({ ...at, id: 'a', title: 'A', severity: undefined, owner: 'Ops' }),
      finding({ ...at, id: 'c', title: 'C', severity: 0, owner: ' ' }),
    ]);
    expect(cluster).toMatchObject({ title: 'A', owners: ['Ops'], worst: 0, id: 'kind:slow-page' });
    expect(cluster?.findings.map((it) => it.id)).toEqual(['a', 'b', 'c']);
  });

  test('of one weight stand in the order of their ids; a lone finding is none', () => {
    const of = (id: string, kind: string) => finding({ id, touchpoint: 't', stage: 's', kind });
    const named = (...kinds: string[]) =>
      clustersOf(kinds.flatMap((kind) => [of(`${kind}1`, kind), of(`${kind}2`, kind)])).map((it) => it.id);
    expect(named('u-turn', 'dead-click')).toEqual(['kind:dead-click', 'kind:u-turn']);
    expect(named('dead-click', 'u-turn')).toEqual(['kind:dead-click', 'kind:u-turn']);
    expect(clustersOf([of('a', 'u-turn'), of('b', 'dead-click')])).toEqual([]);
  });

  test('a target that cannot be found again still is one with its like', () => {
    const lost = { selectors: [], tag: 'div' };
    const of = (id: string) => finding({ id, touchpoint: 't', stage: 's', target: lost });
    expect(clustersOf([of('a'), of('b')]).map((it) => it.by)).toEqual(['element']);
  });
});
