import { expect, test } from 'vitest';
import { feedbackAddress } from '../../../site/src/frame/feedback-address.ts';

test('a prefilled issue where there is a repository, nothing where there is none', () => {
  expect(feedbackAddress('https://git.example/a/')?.('Hi & you', 'b')).toBe(
    'https://git.example/a/issues/new?title=Hi%20%26%20you&body=b',
  );
  expect(feedbackAddress(undefined)).toBeUndefined();
  expect(feedbackAddress('')).toBeUndefined();
});

test('half a character does not stop the build', () => {
  expect(feedbackAddress('https://git.example/a')?.('\ud800', '')).toBe(
    'https://git.example/a/issues/new?title=%EF%BF%BD&body=',
  );
});
