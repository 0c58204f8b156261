import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../cli/walker/browser.ts';
import { renderFlow } from '../../core/report/flow.ts';
import { renderReport } from '../../core/report/html.ts';
import { renderMap } from '../../core/report/map.ts';
import { renderOwnerExtract } from '../../core/report/owner-extract.ts';
import { renderTimeline } from '../../core/report/timeline.ts';
import { renderWaterfall } from '../../core/report/waterfall.ts';
import { audits } from '../fixtures/audits/all.ts';
import { withScore } from '../fixtures/audits/build.ts';
import { axeProblems, type Theme } from './support/axe.ts';
import { labelsOnTheLine, textOutside } from './support/picture-faults.ts';
import { cutOffOnPaper, headingsOf, pageCount } from './support/printed.ts';

const dot = `data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==`;
const widths = [320, 768, 1280];
/** A4 across without its margins of 13 mm, and 15 mm below. */
const sheetPx = { width: 1024, height: 688 };
const footPt = 42;
/** A heading and one line under it. */
const headAndLinePt = 34;
const mostSheets = 80;
const themes: Theme[] = ['light', 'dark'];
/** One audit is checked by axe in both themes everywhere; of the others each brings its own kind of page once. */
const looks: Readonly<Record<string, Readonly<Record<number, Theme>>>> = {
  empty: { 1280: 'dark' },
  large: { 320: 'light' },
  german: { 320: 'dark' },
  'right to left': { 1280: 'light' },
  terrible: { 1280: 'dark' },
};

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'waymark-report-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens a file and collects whatever went wrong while it loaded: errors, policy reports, requests, dialogs. */
async function open(name: string, content: string): Promise<{ page: Page; faults: string[] }> {
  const path = join(folder, name);
  await writeFile(path, content);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warn') faults.push(line.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  if (await page.evaluate(() => 'hit' in globalThis)) faults.push('a script ran');
  return { page, faults };
}

describe.each(Object.entries(audits))('the report of %s', (name, audit) => {
  const pictures = new Map(
    audit.stages.flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.pictures.map(({ id }) => [id, dot])),
    ),
  );

  test('reads well at every width and theme, and prints', async () => {
    const data = withScore(audit);
    const { page, faults } = await open(
      `${name}.html`,
      renderReport(data, { pictures, locale: audit.audit.locale }),
    );
    try {
      for (const width of widths) {
        await page.setViewport({ width, height: 900 });
        const { scroll, map, timeline } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          map: document.querySelector('.map')?.checkVisibility(),
          timeline: document.querySelector('.timeline')?.checkVisibility(),
        }));
        expect(scroll, `at ${width} px`).toBeLessThanOrEqual(width);
        expect([map, timeline], `at ${width} px`).toEqual(width < 761 ? [false, true] : [true, false]);
        for (const theme of themes.filter((it) => name === 'weekly box' || looks[name]?.[width] === it))
          expect(await axeProblems(page, theme), `${theme} at ${width} px`).toEqual([]);
      }
      await page.emulateMediaType('print');
      await page.setViewport({ ...sheetPx });
      expect(await page.evaluate(cutOffOnPaper, sheetPx)).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true, outline: true });
      expect(pageCount(pdf)).toBeLessThanOrEqual(mostSheets);
      const headings = headingsOf(pdf);
      expect(headings.length).toBeGreaterThan(2);
      expect(headings.filter(({ topPt }) => topPt < footPt + headAndLinePt)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test('its pictures are sound XML, keep their words inside and off the line', async () => {
    const data = withScore(audit);
    const drawn = {
      map: renderMap(data, { theme: 'light', locale: audit.audit.locale }),
      timeline: renderTimeline(data, { theme: 'light' }),
      flow: renderFlow(data, { theme: 'light' }),
      waterfall: renderWaterfall(data, { theme: 'dark' }),
    };
    for (const [kind, markup] of Object.entries(drawn)) {
      const { page, faults } = await open(`${name} ${kind}.svg`, markup);
      try {
        expect(await page.evaluate(() => document.documentElement.localName), kind).toBe('svg');
        expect(await page.evaluate(textOutside), kind).toEqual([]);
        if (kind === 'map') expect(await page.evaluate(labelsOnTheLine)).toEqual([]);
        expect(faults, kind).toEqual([]);
      } finally {
        await page.close();
      }
    }
  });
});

test('an owner has a page of their own that fits one sheet', async () => {
  const { page, faults } = await open(
    'owner.html',
    renderOwnerExtract(withScore(audits['weekly box']), 'payments'),
  );
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('For payments');
  expect(await page.$$eval('tbody tr', (rows) => rows.length)).toBeGreaterThan(1);
  for (const theme of themes) expect(await axeProblems(page, theme)).toEqual([]);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  expect(faults).toEqual([]);
});

test('on paper every table is open, nothing is cut off, and the map stands whole', async () => {
  const { page } = await open('print.html', renderReport(withScore(audits['weekly box'])));
  await page.emulateMediaType('print');
  await page.setViewport({ ...sheetPx });
  // On paper the map and the flow speak for themselves; every other table is open.
  const hidden = await page.$$eval('details table', (tables) =>
    tables
      .filter((table) => !table.closest('#map, #flow'))
      .filter((table) => !table.checkVisibility({ contentVisibilityAuto: true }))
      .map((table) => table.caption?.textContent),
  );
  expect(hidden).toEqual([]);
  const slices = await page.$$eval('.slice', (all) => all.map((it) => it.getBoundingClientRect().height));
  expect(slices.length).toBeGreaterThan(1);
  // The map it is cut from lies behind and must not show as well.
  expect(await page.$eval('.map', (map) => [map.clientWidth, getComputedStyle(map).overflow])).toEqual([
    0,
    'hidden',
  ]);
  const summary = await page.$eval('.slice', (slice) => slice.getBoundingClientRect().bottom);
  expect(summary, 'the curve stands on the first sheet').toBeLessThan(sheetPx.height);
});

test('a heading alone at the foot of a page would be seen', async () => {
  const { page } = await open(
    'orphan.html',
    '<title>x</title><h1>a</h1><p style="height:610px">b</p><h2>alone</h2><p style="height:200px;break-inside:avoid">c</p>',
  );
  const pdf = await page.pdf({ format: 'A4', landscape: true, outline: true, margin: { bottom: '15mm' } });
  expect(headingsOf(pdf).filter(({ topPt }) => topPt < footPt + headAndLinePt)).toHaveLength(1);
});

test('pointing at a touchpoint lights up its row and dims the rest of the map', async () => {
  const { page } = await open('light.html', renderReport(withScore(audits['weekly box'])));
  await page.setViewport({ width: 1280, height: 900 });
  const opacity = (id: string) =>
    page.$eval(`.map a[data-tp="${id}"]`, (link) => getComputedStyle(link).opacity);
  await page.hover('.map a[data-tp="checkout"]');
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector('.map a[data-tp="home"]') ?? document.body).opacity === '0.35',
  );
  expect(await opacity('checkout')).toBe('1');
});
