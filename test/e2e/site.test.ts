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
import { runTogether } from './support/run-together.ts';
import { later, writeSiteBundles } from './support/site-bundles.ts';
import { frameCases } from './support/site-frame-cases.ts';
import { livingCases } from './support/site-living-cases.ts';
import { ownModelCases } from './support/site-own-model-cases.ts';
import { printCases } from './support/site-print-cases.ts';
import { searchCases } from './support/site-search-cases.ts';
import { twinCases } from './support/site-twin-cases.ts';

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
  const [site, repository] = ['https://example.com', 'https://git.example/team/audits'];
  await publishSite({ bundles, audits: join(folder, 'audits'), out, base, site, repository });
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
const hostilePath = async () => (await journeys()).find((path) => path.includes('script')) ?? '';
const arabicPath = async () => (await journeys()).find((path) => decodeURI(path).includes('طلب')) ?? '';
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
  expect(await page.$eval('.wm-left', (it) => it.checkVisibility())).toBe(true);
  await page.click('.wm-filter label[for="persona-"]');
  expect(await page.$eval('.wm-left', (it) => it.checkVisibility())).toBe(false);
  await page.close();
});

test('names that read from right to left run into no words of ours', async () => {
  for (const path of [await arabicPath(), '/', '/journeys/', '/owners/', '/targets/', '/personas/']) {
    const { page } = await open(path);
    expect(await page.evaluate(runTogether, ['Checkout', '9 ']), path).toEqual([]);
    await page.close();
  }
  const feed = await readFile(join(folder, 'out', ...base.split('/'), 'feed.xml'), 'utf8');
  expect(feed).toContain('<title>\u2068طلب صندوق أسبوعي\u2069 · \u2068ليلى\u2069: 70</title>');
});

test('what hurts several personas is said once for each place, with a way to the finding of each', async () => {
  const { page } = await open('/compare/subscribe-to-a-weekly-box/');
  const told = await page.$$eval('.wm-matrix li:has(bdi + a)', (all) =>
    all.map((it) => ({
      said: `${it.closest('tr')?.textContent} ${it.querySelector('bdi')?.textContent}`,
      links: [...it.querySelectorAll('a')].map((link) => link.textContent).sort(),
    })),
  );
  expect(new Set(told.map(({ said }) => said)).size).toBe(told.length);
  expect(told[0]?.links).toEqual(['Ines', 'Jonas', 'Mara']);
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
  const range = '#calc-2-range';
  expect(await page.$eval(range, (note) => [note.role, note.textContent])).toEqual(['status', '']);
  await page.$eval('#calc-2', (field) => {
    (field as HTMLInputElement).value = '50';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForFunction(
    (note) => document.querySelector(note)?.textContent === 'Whole numbers from 0 to 20: 20 is counted.',
    {},
    range,
  );
  expect(await axeProblems(page, 'light')).toEqual([]);
  await page.close();
});

const site = () => ({ open, home, base, out: join(folder, 'out', ...base.split('/')), latestPath });
frameCases(site);
searchCases(site);
twinCases(site);
printCases(site);
livingCases(site);
ownModelCases(site);
