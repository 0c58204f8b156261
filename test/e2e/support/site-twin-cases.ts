import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenSite } from './site-frame-cases.ts';

/** Letters and digits alone: headings and their twins differ in marks. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, ' ');

/** A page's own part of its HTML: no frame, no tabs, no drawing, no count behind a heading. */
function articleOf(html: string): string {
  const start = html.indexOf('class="sl-markdown-content"');
  return html
    .slice(start, html.indexOf('<footer', start))
    .replace(/<(script|style|svg|nav)[\s\S]*?<\/\1>/g, '')
    .replace(/<span class="wm-count">[^<]*<\/span>/g, '');
}

function linksIn(text: string, pattern: RegExp, page: string): Set<string> {
  const links = [...text.matchAll(pattern)].map(([, link = '']) => link.replaceAll('&amp;', '&'));
  return new Set(
    links
      .filter((link) => !link.startsWith('#'))
      .map((link) => new URL(link, `https://site.example${page}`).href),
  );
}

/** The Markdown beside a page is for those who have nothing else. */
export function twinCases(site: () => OpenSite): void {
  test('the Markdown of a journey names its earlier audits and the other personas', async () => {
    const text = await readFile(join(site().out, await site().latestPath(), 'report.md'), 'utf8');
    const [, history = ''] = text.split('\n## History\n');
    expect(history).toMatch(/\*\*Dec 12, 2026 \(this one\)\*\* \| Mara \| [\d.]+ \| failed/);
    expect(history).toMatch(/\| Nov 12, 2026 \| Mara \|/);
    expect(history).toMatch(/\| Jonas \|/);
  });

  test('every heading and every link of an article is in its Markdown, and leads somewhere', async () => {
    const { out, base } = site();
    const [missing, twins]: [string[], string[]] = [[], []];
    for (const path of await readdir(out, { recursive: true })) {
      if (!path.endsWith('.html')) continue;
      const html = await readFile(join(out, path), 'utf8');
      const twin = /data-copy-markdown="([^"]+)"/.exec(html)?.[1];
      // The report of a journey is a document of its own, not this page in other signs.
      if (twin === undefined || twin.endsWith('/report.md')) continue;
      twins.push(twin.slice(base.length));
      const markdown = await readFile(join(out, twin.slice(base.length)), 'utf8');
      const article = articleOf(html);
      const told = bare(markdown);
      for (const [, heading = ''] of article.matchAll(/<h[23]\b[^>]*>([\s\S]*?)<\/h[23]>/g))
        if (!told.includes(bare(textOf(heading)))) missing.push(`${twin} has no “${textOf(heading)}”`);
      const links = linksIn(markdown, /(?<!\\)\]\(<?([^)>]+)>?\)/g, twin);
      const page = `${base}/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      // A bare address is a link, too.
      for (const link of linksIn(article, /<a\b[^>]*?\shref="([^"]+)"/g, page))
        if (!links.has(link) && !markdown.includes(link)) missing.push(`${twin} does not link to ${link}`);
      for (const link of links) {
        const { origin, pathname } = new URL(link);
        const file = join(
          out,
          decodeURI(pathname).slice(base.length),
          pathname.endsWith('/') ? 'index.html' : '',
        );
        if (origin === 'https://site.example' && !existsSync(file))
          missing.push(`${twin} leads to nowhere: ${link}`);
      }
    }
    expect(missing).toEqual([]);
    expect(twins.length).toBeGreaterThan(100);
    expect(twins).toEqual(
      expect.arrayContaining(['/journeys.md', '/changes.md', '/owners.md', '/targets.md', '/personas.md']),
    );
    // One owner, one persona, one comparison, one change.
    for (const one of [/^\/owners\/./, /^\/personas\/./, /^\/compare\/./, /\/changes\.md$/])
      expect(twins.filter((it) => one.test(it)).length, String(one)).toBeGreaterThan(0);
  });
}
