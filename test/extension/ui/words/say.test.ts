import { afterEach, expect, test } from 'vitest';
import { say, sayCount, sayIfKnown, speak } from '../../../../extension/ui/words/say.ts';

afterEach(() => speak('en'));

test('fills the open places', () => {
  expect(say('handover_saved', 'Sales', 'Support')).toBe('Hand-over from Sales to Support.');
});

test('leaves what looks like a place in the given text alone', () => {
  expect(say('quoted', '$1 a month')).toBe('“$1 a month”');
});

test('speaks German', () => {
  speak('de');
  expect(say('save')).toBe('Speichern');
  expect(sayCount('steps', 1)).toBe('1 Schritt');
  expect(sayCount('steps', 1234)).toBe('1.234 Schritte');
});

test('has no message for a key it does not know, not even an inherited one', () => {
  expect(sayIfKnown('signal_unheard_of')).toBeUndefined();
  expect(sayIfKnown('toString')).toBeUndefined();
});
