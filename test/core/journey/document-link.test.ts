import { expect, test } from 'vitest';
import { documentLink } from '../../../core/journey/document-link.ts';

test.each([
  'https://files.example/hand-over.pdf?v=2#page=3',
  'HTTP://intranet/list',
  'mailto:sales@box.example?subject=Kick-off',
])('%s can be opened', (link) => {
  expect(documentLink(` ${link} `)).toBe(link);
});

test.each([
  '',
  'hand-over.pdf',
  'https://',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,<b>',
  'mailto:nobody',
  'https://a.example/two words',
  'https://a.example/\u202Efdp',
])('%j cannot', (link) => {
  expect(documentLink(link)).toBeUndefined();
});
