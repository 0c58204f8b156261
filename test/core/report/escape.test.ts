import { expect, test } from 'vitest';
import { clean, escapeText, fragmentId, html, join, safeHref } from '../../../core/report/escape.ts';

test('values are escaped in text and in attributes', () => {
  const evil = `"><script>alert('&')</script>`;
  expect(html`<p title="${evil}">${evil}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>',
  );
});

test('markup made by a template is taken as it is, lists are joined, nothing prints nothing', () => {
  const parts = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(html`${parts}${false}${null}${undefined}${''}`.markup).toBe('<i>a</i><i>&lt;b&gt;</i>');
  expect(join(['a', '', 'b'], ' · ').markup).toBe('a · b');
});

test('numbers are short, and a broken one breaks nothing', () => {
  expect(html`${1 / 3} ${-0} ${Number.NaN} ${Number.POSITIVE_INFINITY} ${120}`.markup).toBe('0.33 0 0 0 120');
});

test('control characters become spaces, direction overrides and half pairs go', () => {
  expect(clean('a\u0000\u0007\r\nb\u2028c')).toBe('a b c');
  expect(clean('\u202Egnp.exe\u202C\u2066x\u2069\uFEFF\u200E')).toBe('gnp.exex');
  expect(clean('\uD800half')).toBe('half');
});

test('letters, emoji and the joiners they need stay', () => {
  const text = 'Größe 👩‍💻 می‌خواهم 漢字';
  expect(clean(text)).toBe(text);
  expect(escapeText(text)).toBe(text);
});

test.each([
  ['https://shop.example/a?b=1', true],
  ['HTTP://shop.example', true],
  ['javascript:alert(1)', false],
  ['java\u0000script:alert(1)', false],
  [' data:text/html,x', false],
  ['//shop.example', false],
  ['https:///x', false],
  ['', false],
  [undefined, false],
])('%s is a link: %s', (url, isLink) => {
  expect(safeHref(url) !== undefined).toBe(isLink);
});

test('fragments keep nothing that could end an attribute or a selector', () => {
  expect(fragmentId('f-', 'a b"<>/&é')).toMatch(/^[\w.-]+$/);
  expect(fragmentId('f-', 'a b')).not.toBe(fragmentId('f-', 'ab'));
});
