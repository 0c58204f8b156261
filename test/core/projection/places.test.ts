import { describe, expect, it } from 'vitest';
import { createProjection, project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

type Lines = Parameters<typeof walk>;
const points = (...lines: Lines) =>
  project(walk(...lines))?.stages.flatMap((stage) => stage.touchpoints) ?? [];
const feel = (value: number) => ({ type: 'emotion' as const, value });
const enter = (stage: string) => ({ type: 'stage' as const, stage });

describe('a page', () => {
  it('is visited again by loading it or by coming back, not by a change of its address’s end', () => {
    const visits = (...more: Lines) => points(visit('/a'), ...more)[0]?.visits;
    expect(visits(visit('/a'))).toBe(2);
    expect(visits(visit('/a', { how: 'reload' }))).toBe(2);
    expect(visits(visit('/b'), visit('/a', { how: 'back' }))).toBe(2);
    expect(visits(visit('/a#part', { how: 'hash' }))).toBe(1);
  });

  it('without a title is called after its address', () => {
    expect(points(visit('/plans/weekly', { title: ' ' }))[0]?.name).toBe('plans-weekly');
  });

  it('of the browser’s own settles no site', () => {
    const own = { ...visit('/'), url: 'about:blank' };
    expect(points(own)[0]).toMatchObject({ id: 'awareness/page' });
  });
});

describe('a touchpoint opened on a page', () => {
  const part = (id: string) => ({ type: 'touchpoint' as const, touchpoint: id, name: id, tab: 1 });
  const opened = [visit('/a'), part('first'), part('second')];

  it('stays where only the end of the address changes, and ends with a load', () => {
    const felt = (...more: Lines) =>
      points(...opened, ...more, feel(1))
        .filter((it) => it.emotions.length > 0)
        .map((it) => it.name);
    expect(felt(visit('/a#x', { how: 'hash' }))).toEqual(['second']);
    expect(felt(visit('/a', { how: 'replace' }))).toEqual(['second']);
    expect(felt(visit('/a', { how: 'reload' }))).toEqual(['first']);
    expect(felt(visit('/a'))).toEqual(['first']);
  });

  it('keeps what it points to', () => {
    const target = { selectors: ['#pay'], tag: 'button' };
    expect(points(visit('/a'), { ...part('pay'), target })[0]).toMatchObject({ name: 'pay', target });
  });
});

it('a stage entered again finds the page where it was left', () => {
  const all = points(visit('/a'), feel(1), enter('consideration'), feel(2), enter('awareness'), feel(-1));
  expect(all.map((it) => [it.id, it.emotions.map(({ value }) => value)])).toEqual([
    ['awareness/a', [1, -1]],
    ['consideration/a', [2]],
  ]);
});

it('an edit of what is not there changes nothing', () => {
  const edit = { type: 'edit' as const, touchpoint: 'nowhere', set: { name: 'New' } };
  expect(points(visit('/a'), edit)).toEqual(points(visit('/a'), { ...edit, touchpoint: 'none' }));
  expect(points(visit('/a'), { ...edit, touchpoint: 'awareness/a' })[0]?.name).toBe('New');
});

it('what is noticed before any page was reached has no place, and is no finding', () => {
  const slow = { type: 'vital' as const, metric: 'LCP', value: 9000 };
  expect(project(walk(slow))?.findings).toEqual([]);
});

it('what delights is kept as such', () => {
  const praise = { type: 'friction' as const, text: 'So quick', severity: 0, class: 'delight' };
  expect(project(walk(visit('/a'), praise))?.findings).toMatchObject([{ kind: 'delight', class: 'delight' }]);
});

describe('where a mark would go', () => {
  it('is the page of the tab it is made in, also when another tab moved last', () => {
    const projection = createProjection();
    projection.add(walk(visit('/cart'), visit('/plans', { tab: 2 })));
    expect(projection.here().touchpoint).toBe('awareness/plans');
    expect(projection.here(1).touchpoint).toBe('awareness/cart');
    expect(projection.here(7).touchpoint, 'a tab that is not walked').toBe('awareness/plans');
  });
});
