import { expect, test } from 'vitest';
import { mostVisited } from '../../../core/report/most-visited.ts';

const pages = (...paths: string[]) => ({
  pages: paths.map((path, index) => ({ path, visits: paths.length - index })),
});

test('pages of the audited site go by their path, others by host and path', () => {
  const { pages: shown } = mostVisited(
    pages(
      'https://shop.example/',
      'https://shop.example/plans',
      'https://shop.example.evil/x',
      'http://pay.example/y',
    ),
    'https://shop.example/start?x=1',
  );
  expect(shown.map((it) => it.name)).toEqual(['/', '/plans', 'shop.example.evil/x', 'pay.example/y']);
  expect(shown.map((it) => it.share)).toEqual([1, 0.75, 0.5, 0.25]);
  expect(mostVisited(pages('https://shop.example'), 'https://shop.example').pages[0]?.name).toBe('/');
});

test('five are named, the others counted', () => {
  const { pages: shown, others } = mostVisited(pages('/a', '/b', '/c', '/d', '/e', '/f', '/g'), '');
  expect([shown.length, others]).toEqual([5, 2]);
  expect(mostVisited(pages(), '')).toEqual({ pages: [], others: 0 });
});
