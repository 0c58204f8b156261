import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../core/report/html.ts';
import { audits } from '../../fixtures/audits/all.ts';
import { withScore } from '../../fixtures/audits/build.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';

const dot = 'data:image/webp;base64,UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';
const pictures = new Map([['pic1', dot]]);
const box = withScore(weeklyBox);
const report = renderReport(box, { pictures });
const styles = /<style>.*?<\/style>/gs;

/** Every tag and attribute, and what is left of markup that is neither: a `<` in the text would show there. */
function scan(page: string): { tags: string[]; attributes: [string, string][]; left: string } {
  const tags: string[] = [];
  const attributes: [string, string][] = [];
  const text = page.replace(/<\/?([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*\/?>/gi, (_, tag, list) => {
    tags.push(String(tag));
    for (const [, name = '', value = ''] of String(list).matchAll(/([\w:-]+)(?:="([^"<]*)")?/g))
      attributes.push([name, value]);
    return '';
  });
  return { tags, attributes, left: text.replace('<!doctype html>', '').match(/<[\s\S]*/)?.[0] ?? '' };
}

describe.each(Object.entries(audits))('%s', (_, audit) => {
  const page = renderReport(withScore(audit), { locale: audit.audit.locale });

  test('runs nothing and fetches nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
    const { tags, attributes, left } = scan(page.replace(styles, ''));
    expect(left.slice(0, 200)).toBe('');
    expect(
      tags.filter((tag) => /^(script|iframe|object|embed|link|form|base|foreignobject)$/i.test(tag)),
    ).toEqual([]);
    expect(attributes.filter(([name]) => /^(on|style|srcdoc|formaction)/i.test(name))).toEqual([]);
    const links = attributes.filter(([name]) => /href$/i.test(name));
    expect(links.filter(([, value]) => !/^(#|https?:\/\/)/.test(value))).toEqual([]);
    expect(attributes.filter(([name, value]) => name === 'src' && !value.startsWith('data:image/'))).toEqual(
      [],
    );
    expect(
      page
        .match(styles)
        ?.join('')
        .match(/url\(|@import|expression|behavior|<(?!\/?style>)/),
    ).toBeNull();
  });

  test('every id is there once, and every link inside the page leads somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect([...new Set(targets)].filter((target) => !known.has(target))).toEqual([]);
  });

  test('has sound numbers and nothing undefined', () => {
    expect(page.match(/\bNaN\b|undefined|Infinity|\[object/)).toBeNull();
  });
});

test('first the sentence, then the number, then the picture, then the table', () => {
  const order = [
    'Mara (a busy first-time buyer)',
    'class="strip"',
    'class="map scroll"',
    'The map as a table',
  ];
  const places = order.map((text) => report.indexOf(text));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('sections stand in reading order, each linked at the top', () => {
  const titles = [...report.matchAll(/<h2[^>]*>([^<]+)/g)].map((match) => match[1]);
  expect(titles).toEqual([
    'The journey',
    'Where the points went',
    'Gates',
    'Findings',
    'Ways and drop-offs',
    'Fixes by owner',
    'Planned and walked',
    'What the journey lacks',
    'Waiting',
    'What customers say',
    'Metrics',
    'Method and limits',
  ]);
  const linked = [...(report.match(/<nav.*?<\/nav>/s)?.[0] ?? '').matchAll(/">([^<]+)<\/a>/g)].map(
    (m) => m[1],
  );
  expect(linked).toEqual(titles);
});

test('a picture has its words, its size and its place; another kind of data is left out', () => {
  expect(report).toContain(
    `<img src="${dot}" alt="Checkout with a pay button that does nothing" width="1280"`,
  );
  const other = renderReport(box, { pictures: new Map([['pic1', 'data:text/html,<p>']]) });
  expect(other).not.toContain('<img');
});

test('every lost point of the ledger is in its table', () => {
  const rows = report.match(/<caption>Every lost point<\/caption>.*?<\/table>/s)?.[0].match(/<tr/g) ?? [];
  expect(rows.length - 1).toBe(box.score.ledger.length);
});

test('an earlier audit shows the change', () => {
  const before = { ...box, score: { ...box.score, score: (box.score.score ?? 0) - 6.4 } };
  expect(renderReport(box, { before })).toContain('+6.4');
});

test('the report speaks German when asked', () => {
  const german = renderReport(box, { locale: 'de-AT' });
  expect(german).toContain('lang="de"');
  expect(german).toContain('Wohin die Punkte gingen');
  expect(german).not.toContain('Where the points went');
});
