import { expect, test } from 'vitest';
import { fieldFight, fightFields } from '../../../../core/signals/detectors/field-fight.ts';
import { hitsOf, input } from '../events.ts';

type Given = Parameters<typeof input>[1];
const refused = (at: number, given: Given = {}) => input(at, { valid: false, ...given });
const count = (...events: Parameters<typeof hitsOf>[1]) => hitsOf(fieldFight, events).length;

test('refused twice is a hit with all its numbers', () => {
  const log = [refused(0), refused(90_000)];
  expect(hitsOf(fieldFight, log)).toEqual([
    {
      detector: 'field-fight',
      version: 1,
      at: log[1]?.at,
      event: log[1]?.id,
      evidence: log.map(({ id }) => id),
      target: log[0]?.target,
      severity: 2,
      numbers: { refused: 2, limit: 2 },
    },
  ]);
});
test('refused once is a slip', () => expect(count(refused(0), input(1), input(2))).toBe(0));
test('accepted in between is still a fight', () => {
  expect(count(refused(0), input(1), refused(2))).toBe(1);
});
test('a long fight is one hit', () => {
  expect(count(refused(0), refused(1), refused(2), refused(3), refused(4))).toBe(1);
});
test('fields, forms and documents are apart', () => {
  const others: Given[] = [
    { target: { selectors: ['#email'], tag: 'input' } },
    { form: '#login' },
    { doc: 'd2' },
  ];
  for (const other of others) expect(count(refused(0), refused(1, other))).toBe(0);
});
test('weaker selectors may differ', () => {
  expect(count(refused(0), refused(1, { target: { selectors: ['#phone', 'text/x'], tag: 'input' } }))).toBe(
    1,
  );
});
test('a fight goes on after a pause', () => {
  const state = fieldFight.step(fieldFight.initial(), refused(0)).state;
  expect(fieldFight.step(fieldFight.keep?.(state) ?? new Map(), refused(1)).hits).toHaveLength(1);
});
test('fields are not remembered for ever', () => {
  const others = (n: number) => Array.from({ length: n }, (_, i) => refused(i, { form: `#f${i}` }));
  expect(count(refused(0), ...others(fightFields - 1), refused(999))).toBe(1);
  expect(count(refused(0), ...others(fightFields), refused(999))).toBe(0);
});
