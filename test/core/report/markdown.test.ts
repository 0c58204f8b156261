import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { html } from '../../../core/report/escape.ts';
import { reportContext } from '../../../core/report/html.ts';
import { md, mdLink } from '../../../core/report/markdown/escape-markdown.ts';
import { renderMarkdown } from '../../../core/report/markdown.ts';
import { sections } from '../../../core/report/sections/index.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { payloads } from '../../fixtures/audits/hostile.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';

/** An independent reader of GitHub-flavoured Markdown: the one that comes with mermaid. */
interface Reader {
  parse(text: string, options: { gfm: true }): string;
}
const fromMermaid = createRequire(createRequire(import.meta.url).resolve('mermaid'));
const { marked } = fromMermaid('marked') as { marked: Reader };
const read = (text: string): string => marked.parse(text, { gfm: true });

describe.each(payloads.map((payload) => [payload]))('%j', (payload) => {
  test.each([
    ['alone', md(payload)],
    ['in a cell', `| a | b |\n|---|---|\n| ${md(payload)} | x |`],
    ['in a list', `- **${md(payload)}**`],
  ])('is only text %s', (_, text) => {
    const tags = [...read(text).matchAll(/<\/?(\w+)/g)].map((match) => match[1]);
    const own = new Set(['p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li', 'strong']);
    expect(tags.filter((tag) => !own.has(tag ?? ''))).toEqual([]);
  });

  test('keeps a cell one cell', () => {
    const page = read(`| a | b |\n|---|---|\n| ${md(payload)} | x |`);
    expect(page.match(/<td/g)).toHaveLength(2);
  });
});

test('addresses and names do not become links by themselves', () => {
  expect(read(md('see https://evil.example and www.evil.example or me@evil.example'))).not.toContain('<a');
  expect(md('@everyone fixes #12')).not.toMatch(/@everyone|#12/);
});

test('a link leads only to the web', () => {
  expect(read(mdLink('x', 'javascript:alert(1)'))).toBe('<p>x</p>\n');
  expect(read(mdLink('a]b', 'https://shop.example/a b>|'))).toBe(
    '<p><a href="https://shop.example/a%20b%3E%7C">a]b</a></p>\n',
  );
});

test('it has every part of the HTML report that is more than a drawing', () => {
  const context = reportContext(withScore(weeklyBox), {});
  const heads = new Set(
    [...renderMarkdown(withScore(weeklyBox)).matchAll(/^## (.*)$/gm)].map(([, it]) => it),
  );
  const missing = sections
    .filter((section) => html`${section.body(context)}`.markup !== '')
    .filter((section) => !heads.has(section.title(context.view.words)))
    .map(({ id }) => id);
  expect(missing).toEqual(['flow']);
});

describe.each(Object.entries(audits))('%s', (_, audit) => {
  const text = renderMarkdown(withScore(audit), { locale: audit.audit.locale });

  test('is one heading, tables that hold together, and no HTML but line breaks', () => {
    const page = read(text);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(
      [...new Set([...page.matchAll(/<(\w+)/g)].map((m) => m[1]))].filter((tag) => !allowed.has(tag ?? '')),
    ).toEqual([]);
    for (const table of page.match(/<table>.*?<\/table>/gs) ?? []) {
      const widths = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) => row[1]?.match(/<t[hd]/g)?.length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('names every touchpoint', () => {
    const page = read(text);
    const names = audit.stages.flatMap((stage) => stage.touchpoints.map((it) => it.name));
    const plain = names.filter((it) => !/[<>&"'#@\p{Cc}\p{Cf}\p{Cs}|]/u.test(it));
    expect(plain.filter((it) => !page.includes(it))).toEqual([]);
  });
});

const allowed = new Set('h1 h2 h3 p table thead tbody tr th td ul ol li strong br a img em'.split(' '));

test('pictures stand beside the file', () => {
  const text = renderMarkdown(withScore(weeklyBox), {
    pictures: new Map([['pic1', 'images/pic1.webp']]),
    mapPicture: 'map.svg',
  });
  expect(text).toContain('](<images/pic1.webp>)');
  expect(text).toContain('](<map.svg>)');
});
