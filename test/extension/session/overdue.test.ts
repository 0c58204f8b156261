import { expect, test } from 'vitest';
import type { Cadences } from '../../../core/gaps/cadence.ts';
import { overdueWalks } from '../../../extension/session/overdue.ts';
import type { WalkSummary } from '../../../extension/storage/schema.ts';

const day = 86_400_000;
const walk = (
  id: string,
  journey: string,
  daysAgo: number,
  state: WalkSummary['state'] = 'stopped',
): WalkSummary => ({
  id,
  title: id,
  site: '',
  journey: { id: journey, name: journey },
  persona: { id: 'p', name: 'P' },
  startedAt: 1_000 * day - daysAgo * day,
  updatedAt: 1_000 * day - daysAgo * day,
  state,
  steps: 0,
  events: 1,
  segments: 1,
  pictures: 0,
  quiet: [],
});
const names = (walks: WalkSummary[], told: string[] = [], cadences: Cadences = {}) =>
  overdueWalks(walks, told, cadences, 1_000 * day).map(({ id }) => id);

test('only the newest walk of a journey counts, and each is told of once', () => {
  const walks = [walk('old', 'a', 400), walk('new', 'a', 3), walk('due', 'b', 120), walk('older', 'b', 500)];
  expect(names(walks)).toEqual(['due']);
  expect(names(walks, ['due'])).toEqual([]);
});

test('a walk that still runs is not overdue', () => {
  expect(names([walk('running', 'a', 400, 'walking')])).toEqual([]);
});

test('a journey that is walked monthly is overdue after 60 days, a quarterly one is not', () => {
  const walks = [walk('checkout', 'a', 60), walk('support', 'b', 60)];
  expect(names(walks, [], { a: 'monthly' })).toEqual(['checkout']);
});
