import { expect, test } from 'vitest';
import { announcementOf } from '../../../site/src/frame/announcement-of.ts';

test('an address at the end becomes the link; nothing announces nothing', () => {
  expect(announcementOf('  Walked again  https://example.com/a ')).toMatchObject({
    text: 'Walked again',
    href: 'https://example.com/a',
  });
  expect(announcementOf('No link here')).toMatchObject({ text: 'No link here' });
  expect(announcementOf('https://example.com/a')).not.toHaveProperty('href');
  expect(announcementOf('  ')).toBeUndefined();
});

test('another line is another announcement', () => {
  expect(announcementOf('one')?.id).not.toBe(announcementOf('two')?.id);
});
