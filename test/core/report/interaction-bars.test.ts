import { expect, test } from 'vitest';
import { interactionBars } from '../../../core/report/interaction-bars.ts';

const timeline = (...counts: number[]) =>
  counts.map((interactions, index) => ({ at: 1_000_000 + index * 60_000, interactions }));
const drawn = (...counts: number[]) => interactionBars(timeline(...counts), { theme: 'light' })?.markup ?? '';

test('says in words what it draws', () => {
  expect(drawn(2, 0, 7, 1)).toContain('10 interactions in 4 min; most of them, 7, after 2 min');
  expect(drawn(2, 0, 7, 1).match(/<rect/g)).toHaveLength(3);
  expect(interactionBars(timeline(1, 0), { locale: 'de' })?.markup).toContain(
    '1 Interaktion in 2 min; die meisten, 1, zu Beginn',
  );
});

test('a long walk has bars that can still be told apart', () => {
  const bars = drawn(...Array<number>(200).fill(3));
  expect(bars.match(/<rect/g)).toHaveLength(50);
  expect(bars).toContain('600 interactions in 3 h 20 min');
  expect(bars.match(/NaN|undefined|Infinity/)).toBeNull();
});

test('a walk too short to have a course has no picture', () => {
  expect(interactionBars(timeline(4))).toBeUndefined();
  expect(interactionBars([])).toBeUndefined();
});
