import { afterEach, expect, test } from 'vitest';
import { channelOf } from '../../../../extension/ui/words/channel-of.ts';
import { speak } from '../../../../extension/ui/words/say.ts';

afterEach(() => speak('en'));

test('a known channel is found by its name in the auditor’s language, or by its id', () => {
  expect(channelOf(' e-mail ', 'website')).toBe('e-mail');
  expect(channelOf('Social media', 'website')).toBe('social');
  speak('de');
  expect(channelOf('Anruf', 'website')).toBe('call');
});

test('any other is one as it was written', () => {
  expect(channelOf(' Fax to the shop ', 'website')).toBe('Fax to the shop');
});

test('nothing typed, or what is there already, changes nothing', () => {
  expect(channelOf(' ', 'call')).toBe('call');
  expect(channelOf('Fax', 'fax')).toBe('fax');
});
