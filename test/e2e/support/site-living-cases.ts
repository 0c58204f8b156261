import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from '../../../core/zod.ts';
import type { OpenSite } from './site-frame-cases.ts';

const atomEntry = z.object({ id: z.url(), title: z.string().min(1), updated: z.iso.datetime() });
const atom = atomEntry.extend({ author: z.string().min(1), entries: z.array(atomEntry).min(1) });
const report = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Report'),
  name: z.string().min(1),
  datePublished: z.iso.datetime(),
  reviewRating: z.object({ '@type': z.literal('Rating'), ratingValue: z.number().min(0).max(100) }),
});

/** What other programs read, and what a reader does with code and search. */
export function livingCases(site: () => OpenSite): void {
  test('the feed is Atom as RFC 4287 wants it, one entry for each audit', async () => {
    const { page } = await site().open('/docs/start/');
    const feed = atom.parse(
      await page.evaluate(readFeed, await readFile(join(site().out, 'feed.xml'), 'utf8')),
    );
    const json = JSON.parse(await readFile(join(site().out, 'feed.json'), 'utf8')) as {
      items: { url: string }[];
    };
    expect(feed.entries.map(({ id }) => id)).toEqual(json.items.map(({ url }) => url));
    await page.close();
  });

  test('every page tells its address but the one that stands for those that are not there', async () => {
    const file = (name: string) => readFile(join(site().out, name), 'utf8');
    expect(await file('index.html')).toContain('rel="canonical"');
    expect(await file('404.html')).not.toMatch(/canonical|og:url/);
  });

  test('the sitemap names every page, and no page that is not there', async () => {
    const { page } = await site().open('/docs/start/');
    const maps = (await readdir(site().out)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
    const named = new Set<string>();
    for (const name of maps)
      for (const address of await page.evaluate(readSitemap, await readFile(join(site().out, name), 'utf8')))
        named.add(decodeURI(new URL(address).pathname).slice(site().base.length));
    const pages = (await readdir(site().out, { recursive: true }))
      .map((path) => `/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.slice(0, -'index.html'.length));
    expect([...named].sort()).toEqual(pages.sort());
    await page.close();
  });

  test('a journey tells search engines what it is', async () => {
    const { page } = await site().open(await site().latestPath());
    const told = await page.$eval('script[type="application/ld+json"]', (it) => it.textContent ?? '');
    report.parse(JSON.parse(told));
    await page.close();
  });

  test('a link to a journey has a picture of its own', async () => {
    const path = await site().latestPath();
    const { page } = await site().open(path);
    const picture = await page.$eval(
      'meta[property="og:image"]',
      (meta) => meta.getAttribute('content') ?? '',
    );
    expect(picture).toBe(`https://example.com${site().base}${path}social.png`);
    const bytes = new Uint8Array(await (await fetch(`${site().home}${path}social.png`)).arrayBuffer());
    expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    expect(bytes.length).toBeGreaterThan(10_000);
    await page.close();
  });

  test('code has its language, its file’s name and a button that copies it', async () => {
    const { page } = await site().open('/docs/rewalk/');
    const code = 'figure:has(.title) > pre[data-language=yaml]';
    expect(await page.$eval(code, (pre) => pre.parentElement?.querySelector('.title')?.textContent)).toBe(
      '.github/workflows/journeys.yml',
    );
    await page.bringToFront();
    const client = await page.createCDPSession();
    await client.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] });
    await page.$eval(`figure:has(> pre[data-language=yaml]) .copy button`, (button) => button.click());
    await page.waitForFunction(async () => /^name: /.test(await navigator.clipboard.readText()));
    await page.close();
  });

  test('search comes on Ctrl+K, too', async () => {
    const { page } = await site().open('/docs/start/');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('#wm-find[open]');
    await page.close();
  });
}

/** Runs in the page, which has a parser for it. */
function readFeed(source: string) {
  const xml = new DOMParser().parseFromString(source, 'application/xml');
  const text = (parent: Document | Element, name: string) =>
    parent.querySelector(`:scope > ${name}`)?.textContent ?? xml.querySelector('parsererror')?.textContent;
  const told = (it: Element) => ({
    id: text(it, 'id'),
    title: text(it, 'title'),
    updated: text(it, 'updated'),
  });
  const feed = xml.documentElement;
  return {
    ...told(feed),
    author: feed.querySelector(':scope > author > name')?.textContent,
    entries: [...feed.querySelectorAll(':scope > entry')].map(told),
  };
}

/** Runs in the page: the addresses a sitemap names. */
function readSitemap(source: string): string[] {
  const xml = new DOMParser().parseFromString(source, 'application/xml');
  return [...xml.querySelectorAll('urlset > url > loc')].map((it) => it.textContent ?? '');
}
