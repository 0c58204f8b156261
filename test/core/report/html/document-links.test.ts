import { expect, test } from 'vitest';
import { touchpointSchema } from '../../../../core/journey/touchpoint.ts';
import { html } from '../../../../core/report/escape.ts';
import { linkedDocuments } from '../../../../core/report/html/document-links.ts';
import { messagesFor } from '../../../../core/report/messages/messages-for.ts';

const line = (...links: (string | undefined)[]) => {
  const documents = links.map((link, index) => ({
    id: `d${index}`,
    name: `<b>${index}`,
    exists: true,
    link,
  }));
  const touchpoint = touchpointSchema.parse({ id: 't', stage: 's', name: 'Home', documents });
  return html`${linkedDocuments(touchpoint, messagesFor('en'))}`.markup;
};

test('a document with a link is opened from the report, away from it and escaped', () => {
  expect(line('https://a.example/?a="b"&c')).toBe(
    '<p><b>Documents:</b> <a href="https://a.example/?a=&quot;b&quot;&amp;c" rel="noopener noreferrer">&lt;b&gt;0</a></p>',
  );
});

test('what is no address to open is no link', () => {
  expect(line(undefined, 'javascript:alert(1)')).toBe('');
});
