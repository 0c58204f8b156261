import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishSite } from '../../cli/publish-site.ts';
import { serveFolder } from '../../cli/serve.ts';
import { openBrowser } from '../../cli/walker/browser.ts';
import { slug } from '../../core/projection/page-key.ts';
import { inputOf } from '../../core/scoring/input-of.ts';
import { score } from '../../core/scoring/score.ts';
import { audits } from '../fixtures/audits/all.ts';
import { axeProblems } from './support/axe.ts';
import { later, writeSiteBundles } from './support/site-bundles.ts';

const base = '/team/journeys';

let browser: Browser;
let folder: string;
let home: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  // The test runner sets these for itself; the site's builder would take them for its own.
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']) vi.stubEnv(name, undefined);
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'waymark-site-'));
  const bundles = await writeSiteBundles(folder);
  const out = join(folder, 'out', ...base.split('/'));
  await mkdir(out, { recursive: true });
  vi.stubEnv('WAYMARK_ANNOUNCEMENT', 'Walked again <b>today</b> https://example.com/news');
  await publishSite({ bundles, audits: join(folder, 'audits'), out, base, site: 'https://example.com' });
  server = await serveFolder(join(folder, 'out'), 0);
  home = `${server.url}${base}`;
}, 300_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a page of the site and collects what must not happen: scripts of others, dialogs, errors, requests elsewhere. */
async function open(path: string, script = true): Promise<{ page: Page; faults: string[]; asked: string[] }> {
  const page = await browser.newPage();
  const [faults, asked]: [string[], string[]] = [[], []];
  await page.setJavaScriptEnabled(script);
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (!url.startsWith(server.url) && !url.startsWith('data:')) faults.push(url);
  });
  await page.goto(home + path, { waitUntil: 'load' });
  return { page, faults, asked };
}

async function journeys(): Promise<string[]> {
  const feed = JSON.parse(await readFile(join(folder, 'out', ...base.split('/'), 'feed.json'), 'utf8')) as {
    items: { url: string }[];
  };
  return feed.items.map(({ url }) => new URL(url).pathname.slice(base.length));
}
const hostilePath = async () => (await journeys()).find((path) => !path.includes('box')) ?? '';
const latestPath = async () => (await journeys())[0] ?? '';

const hostilePersona = `/personas/${slug(audits.hostile.persona.name)}/`;

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const;

describe('every kind of page', () => {
  const kinds = [
    '/',
    '/journeys/',
    '/personas/',
    '/docs/start/',
    '/changes/',
    '/owners/',
    '/owners/payments/',
    '/targets/',
    '/compare/subscribe-to-a-weekly-box/',
    '/docs/calculator/',
    '/guidelines/',
    '/guidelines/detectors/dead-click/',
    '/guidelines/gaps/no-way-back/',
    '/guidelines/stages/success-6/onboarding/',
    '/guidelines/strategy/be-quick/',
    '/404.html',
  ];
  test.each([...kinds, 'latest', 'changes', 'hostile', 'hostile persona'])(
    '%s is sound for everybody, at every width, in both themes',
    async (kind) => {
      const path =
        kind === 'latest'
          ? await latestPath()
          : kind === 'changes'
            ? `${await latestPath()}changes/`
            : kind === 'hostile'
              ? await hostilePath()
              : kind === 'hostile persona'
                ? hostilePersona
                : kind;
      const { page, faults } = await open(path);
      for (const width of [320, 768, 1280, 1920]) {
        await page.setViewport({ width, height: 900 });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          `at ${width} px`,
        ).toBeLessThanOrEqual(width);
      }
      for (const [theme, width] of kind === 'hostile' ? looks.slice(0, 1) : looks) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.reload({ waitUntil: 'load' });
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        expect(await axeProblems(page, theme), `${theme} at ${width} px`).toEqual([]);
      }
      expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

test('no link on the site leads nowhere', async () => {
  const [seen, broken] = [new Set<string>(), new Set<string>()];
  const queue = [`${home}/`];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    const answer = await fetch(url);
    if (!answer.ok) broken.add(url);
    if (!answer.headers.get('content-type')?.includes('html') || /\/(?:report|for-[\w-]+)\.html$/.test(url))
      continue;
    const text = (await answer.text()).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    for (const [, href = ''] of text.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)) {
      const next = new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), url);
      if (next.origin !== server.url) continue;
      if (next.hash !== '' && next.pathname === new URL(url).pathname) {
        const id = decodeURIComponent(next.hash.slice(1));
        if (!text.includes(`id="${id}"`) && id !== '_top' && !id.endsWith('-back')) broken.add(next.href);
      }
      next.hash = '';
      if (!seen.has(next.href)) queue.push(next.href);
      seen.add(next.href);
    }
  }
  expect([...broken]).toEqual([]);
  expect(seen.size).toBeGreaterThan(150);
});

test('the score on a journey page is the one core computes, and both audits are in its history with the cause', async () => {
  const { page } = await open(await latestPath());
  const shown = Number(await page.$eval('.wm-report', (report) => report.getAttribute('data-score')));
  expect(shown).toBeCloseTo(score(inputOf(later)).score ?? Number.NaN, 6);
  const history = await page.$eval('#history', (section) => section.textContent ?? '');
  expect(history).toContain('Fixed');
  expect(await page.$$eval('#history a[href*="/journeys/"]', (links) => links.length)).toBeGreaterThan(0);
  expect(
    await page.$$eval('.wm-report img', (images) =>
      images.every((image) => /\/pictures\/[\w.-]+\.webp$/.test(image.src)),
    ),
  ).toBe(true);
  await page.close();
});

test('with scripts off the journey reads, and the gallery filters', async () => {
  const { page } = await open(await latestPath(), false);
  expect(await page.$('.map svg')).not.toBeNull();
  await page.goto(`${home}/journeys/`, { waitUntil: 'load' });
  const cards = () => page.$$eval('.wm-card', (all) => all.filter((card) => card.checkVisibility()).length);
  const all = await cards();
  await page.click('.wm-filter label[for^="persona-"]:last-of-type');
  expect(await cards()).toBeLessThan(all);
  await page.close();
});

test('search comes on the key, finds, is steered with arrows, and loads nothing before', async () => {
  const { page, asked } = await open('/docs/start/');
  const before = asked.length;
  expect(asked.some((url) => url.includes('pagefind'))).toBe(false);
  await page.keyboard.press('/');
  await page.waitForSelector('#wm-find[open]');
  expect(asked.length).toBeGreaterThan(before);
  await page.keyboard.type('rage click');
  await page.waitForFunction(
    () => document.querySelector('#wm-hits [role=option] b')?.textContent?.startsWith('Rage click') === true,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await axeProblems(page, 'light')).toEqual([]);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(new URL(page.url()).pathname).toBe(`${base}/guidelines/detectors/rage-click/`);
  await page.keyboard.press('F1');
  await page.waitForSelector('#wm-find[open]');
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

test('search is narrowed by kind, stage, severity and persona', async () => {
  const { page } = await open('/docs/start/');
  await page.keyboard.press('/');
  await page.waitForSelector('.wm-narrow select[name=persona]');
  expect(await page.$$eval('.wm-narrow select', (all) => all.map(({ name }) => name))).toEqual([
    'kind',
    'stage',
    'severity',
    'persona',
  ]);
  await page.select('.wm-narrow select[name=persona]', 'Jonas');
  await page.waitForFunction(() => document.querySelectorAll('#wm-hits [role=option]').length === 1);
  expect(await page.$eval('#wm-hits [role=option]', (hit) => hit.textContent ?? '')).toContain('Jonas');
  await page.keyboard.press('Escape');
  expect(await page.$('#wm-find[open]')).toBeNull();
  await page.close();
});

test('a filter of the gallery is part of the address, and an empty choice says so', async () => {
  const { page } = await open('/journeys/?persona=jonas');
  const cards = () => page.$$eval('.wm-card', (all) => all.filter((card) => card.checkVisibility()).length);
  expect(await cards()).toBe(1);
  await page.click('label[for="band-poor"], label[for="site-none"], label[for="persona-mara"]');
  expect(new URL(page.url()).search).toContain('mara');
  await page.goto(`${home}/journeys/?persona=jonas&site=nowhere`, { waitUntil: 'load' });
  expect(await cards()).toBe(1);
  await page.close();
});

test('an announcement is told as text, dismissed once and for all', async () => {
  const { page } = await open('/docs/start/');
  expect(await page.$eval('.wm-news', (news) => news.querySelector('a')?.textContent)).toBe(
    'Walked again <b>today</b>',
  );
  await page.click('.wm-news button');
  await page.goto(`${home}/docs/walk/`, { waitUntil: 'load' });
  expect(await page.$('.wm-news')).toBeNull();
  await page.evaluate(() => localStorage.clear());
  await page.close();
});

test('a page not found searches for what its address says', async () => {
  const { page } = await open('/guidelines/dead-click-2/');
  await page.waitForSelector('#wm-lost');
  expect(await page.$eval('#wm-lost', (field) => (field as HTMLInputElement).value)).toBe('dead click 2');
  await page.$eval('#wm-lost', (field) => {
    (field as HTMLInputElement).value = 'dead click';
  });
  await page.focus('#wm-lost');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('#wm-hits [role=option] b')?.textContent?.startsWith('Dead click') === true,
  );
  await page.close();
});

test('a picture is enlarged and put away by keyboard', async () => {
  const { page } = await open(await latestPath());
  const link = await page.$('.shot > a');
  await link?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.shot:target .close');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('.shot:target') === null);
  expect(await page.evaluate(() => document.activeElement?.matches('.shot > a'))).toBe(true);
  await page.close();
});

test('only the reader’s own group of the tree is open, and what they open stays open', async () => {
  const { page } = await open('/guidelines/detectors/dead-click/');
  await page.setViewport({ width: 1280, height: 900 });
  const groups = () => page.$$eval('.sidebar-content details', (all) => all.map((group) => group.open));
  expect((await groups()).filter(Boolean)).toHaveLength(1);
  await page.click('.sidebar-content details:not([open]) > summary');
  await page.click('.sidebar-content a[href$="/rage-click/"]');
  await page.waitForFunction(() => location.pathname.endsWith('/rage-click/'));
  expect((await groups()).filter(Boolean)).toHaveLength(2);
  await page.evaluate(() => document.querySelector('#sources')?.scrollIntoView());
  await page.waitForFunction(
    () => document.querySelector('starlight-toc [aria-current=true]')?.textContent?.trim() !== 'Overview',
  );
  await page.close();
});

test('a link to a journey has a picture of its own', async () => {
  const path = await latestPath();
  const { page } = await open(path);
  const picture = await page.$eval('meta[property="og:image"]', (meta) => meta.getAttribute('content') ?? '');
  expect(picture).toBe(`https://example.com${base}${path}social.png`);
  const bytes = new Uint8Array(await (await fetch(`${home}${path}social.png`)).arrayBuffer());
  expect([...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(10_000);
  await page.close();
});

test('the calculator runs the product’s own score', async () => {
  const { page } = await open('/docs/calculator/');
  await page.select('#calc-outcome', 'workaround');
  await page.waitForFunction(() => /^\d/.test(document.querySelector('output')?.textContent ?? ''));
  const told = await page.$eval('output', (output) => output.textContent ?? '');
  const expected = score({
    stages: [{ id: 's', touchpoints: [{ id: 't', outcome: 'workaround', evidence: [] }] }],
  }).score;
  expect(told.startsWith((expected ?? 0).toFixed(1))).toBe(true);
  await page.close();
});

test('a page has its frame: tree, way back, contents, Markdown twin', async () => {
  const { page } = await open('/guidelines/detectors/dead-click/');
  expect(await page.$eval('.sidebar-content [aria-current=page]', (link) => link.textContent?.trim())).toBe(
    'Dead click',
  );
  expect(await page.$eval('[aria-label=Breadcrumb]', (path) => path.textContent?.trim())).toContain(
    'Signals',
  );
  expect(await page.$$eval('starlight-toc a', (links) => links.length)).toBeGreaterThan(4);
  const twin = await fetch(`${home}/guidelines/detectors/dead-click.md`);
  expect(await twin.text()).toMatch(/^# Dead click\n/);
  expect(await (await fetch(`${home}/llms.txt`)).text()).toContain('guidelines/detectors/dead-click.md');
  await page.close();
});
