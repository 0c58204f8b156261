import { expect, test } from 'vitest';
import { personaSchema } from '../../../../core/journey/persona.ts';
import { ownId, withSamples } from '../../../../extension/ui/state/sample-of.ts';

const person = (id: string) => personaSchema.parse({ id, name: id });
const samples = ['sample-mara', 'sample-jonas'].map(person);
const ids = (own: string[], removed: string[] = []) =>
  withSamples(own.map(person), samples, removed).map(({ id }) => id);

test('a sample that was edited is one’s own, and the others stay', () => {
  const mine = ownId({ id: 'sample-mara' });
  expect(ids([mine])).toEqual([mine, 'sample-jonas']);
  expect(ownId({ id: mine }), 'edited again').toBe(mine);
});

test('a sample goes when it is removed, but there is always somebody to walk as', () => {
  expect(ids(['p-1'], ['sample-mara'])).toEqual(['p-1', 'sample-jonas']);
  expect(ids([], ['sample-mara', 'sample-jonas'])).toEqual(['sample-mara', 'sample-jonas']);
});
