import { expect, test } from 'vitest';
import { usualSuccess, usualSuccessOf } from '../../../core/stages/teams.ts';
import { usualSuccess as said } from '../../../extension/ui/words/names.ts';
import { speak } from '../../../extension/ui/words/say.ts';

test('what a team usually calls success is found by its name, however it is written', () => {
  expect(usualSuccessOf(' sales ')).toBe('The deal is closed.');
  expect(usualSuccessOf('The night shift')).toBeUndefined();
});

test('it is said in German, too', () => {
  speak('de');
  for (const { team, success } of usualSuccess) expect(said(team, success)).not.toBe(success);
  speak('en');
});
