import { expect, test } from 'vitest';
import { placeOf } from '../../../site/src/frame/hit-place.ts';

const part = (url: string, count: number) => ({
  url,
  excerpt: url,
  locations: Array.from({ length: count }, (_, at) => at),
});
const journey = {
  url: '/journeys/box/',
  excerpt: 'the whole page',
  meta: { title: 'Weekly box' },
  sub_results: [
    part('/journeys/box/', 1),
    part('/journeys/box/#findings-h', 3),
    part('/journeys/box/#waits-h', 3),
  ],
};

test('a search opens the part of a page that holds most of the words', () => {
  expect(placeOf(journey, 'receipt button').url).toBe('/journeys/box/#findings-h');
  expect(placeOf(journey, 'receipt button').excerpt).toBe('/journeys/box/#findings-h');
});

test('it opens the top of a page that is called so, and of one without parts', () => {
  expect(placeOf(journey, 'BOX weekly')).toMatchObject({ url: '/journeys/box/', excerpt: 'the whole page' });
  expect(placeOf({ ...journey, sub_results: [] }, 'receipt').url).toBe('/journeys/box/');
  expect(placeOf(journey, '').url).toBe('/journeys/box/');
});
