import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';

/** A published site to look at: `open` gives a page and what was asked of the server meanwhile. */
export type OpenSite = {
  open(path: string): Promise<{ page: Page; faults: string[]; asked: string[] }>;
  /** Its address without a slash at the end, and the path it lives under. */
  home: string;
  base: string;
  /** The folder its files are in. */
  out: string;
  latestPath(): Promise<string>;
};

/** What the frame of every page does: search, tree, theme, announcement, zoom, Markdown. */
export function frameCases(site: () => OpenSite): void {
  test('search comes on the key, finds, is steered with arrows, and loads nothing before', async () => {
    const { page, asked } = await site().open('/docs/start/');
    const before = asked.length;
    expect(asked.some((url) => url.includes('pagefind'))).toBe(false);
    await page.keyboard.press('/');
    await page.waitForSelector('#wm-find[open]');
    expect(asked.length).toBeGreaterThan(before);
    await page.keyboard.type('rage click');
    await page.waitForFunction(
      () =>
        document.querySelector('#wm-hits [role=option] b')?.textContent?.startsWith('Rage click') === true,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await axeProblems(page, 'light')).toEqual([]);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe(`${site().base}/guidelines/detectors/rage-click/`);
    await page.keyboard.press('F1');
    await page.waitForSelector('#wm-find[open]');
    await page.keyboard.type('zzz');
    const said = () => page.$eval('#wm-find [role=status]', (it) => it.textContent);
    expect(await said()).toBe('Nothing found for “zzz”.');
    for (const _ of 'zzz') await page.keyboard.press('Backspace');
    await page.keyboard.type('dark');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  test('search is narrowed by kind, stage, severity and persona', async () => {
    const { page } = await site().open('/docs/start/');
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
    await page.waitForSelector('#wm-find:not([open])');
    await page.close();
  });

  test('a filter of the gallery is part of the address, and an empty choice says so', async () => {
    const { page } = await site().open('/journeys/?persona=jonas');
    const cards = () => page.$$eval('.wm-card', (all) => all.filter((card) => card.checkVisibility()).length);
    expect(await cards()).toBe(1);
    await page.click('label[for="band-poor"], label[for="site-none"], label[for="persona-mara"]');
    expect(new URL(page.url()).search).toContain('mara');
    await page.goto(`${site().home}/journeys/?persona=jonas&site=nowhere`, { waitUntil: 'load' });
    expect(await cards()).toBe(1);
    await page.close();
  });

  test('the gallery filters by when a journey was walked, newest first, and by the address', async () => {
    const { page } = await site().open('/journeys/?quarter=2026-q2');
    expect(
      await page.$$eval('input[name=quarter]', (all) =>
        all.map(({ value, labels }) => [value, labels?.[0]?.textContent]),
      ),
    ).toEqual([
      ['', 'All'],
      ['2026-q4', 'Q4 2026 4'],
      ['2026-q2', 'Q2 2026 1'],
    ]);
    const shown = () =>
      page.$$eval('.wm-card', (all) =>
        all.filter((card) => card.checkVisibility()).map((card) => card.getAttribute('data-quarter')),
      );
    expect(await shown()).toEqual(['2026-q2']);
    await page.click('label[for="quarter-2026-q4"]');
    expect(await shown()).toEqual(['2026-q4', '2026-q4', '2026-q4', '2026-q4']);
    expect(new URL(page.url()).search).toBe('?quarter=2026-q4');
    await page.close();
  });

  test('an announcement is told as text, dismissed once and for all', async () => {
    const { page } = await site().open('/docs/start/');
    expect(await page.$eval('.wm-news', (news) => news.querySelector('a')?.textContent)).toBe(
      'Walked again <b>today</b>',
    );
    await page.click('.wm-news button');
    await page.goto(`${site().home}/docs/walk/`, { waitUntil: 'load' });
    expect(await page.$('.wm-news')).toBeNull();
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  test('a page not found searches for what its address says', async () => {
    const { page } = await site().open('/guidelines/dead-click-2/');
    await page.waitForSelector('#wm-lost');
    expect(await page.$eval('#wm-lost', (field) => (field as HTMLInputElement).value)).toBe('dead click 2');
    await page.$eval('#wm-lost', (field) => {
      (field as HTMLInputElement).value = 'dead click';
    });
    await page.focus('#wm-lost');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelector('#wm-hits [role=option] b')?.textContent?.startsWith('Dead click') === true,
    );
    await page.close();
  });

  test('a picture is enlarged and put away by keyboard', async () => {
    const { page } = await site().open(await site().latestPath());
    const link = await page.$('.shot > a');
    await link?.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.shot:target .close');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.shot:target') === null);
    await page.waitForFunction(() => document.activeElement?.matches('.shot > a') === true);
    await page.close();
  });

  test('only the reader’s own group of the tree is open, and what they open stays open', async () => {
    const { page } = await site().open('/guidelines/detectors/dead-click/');
    await page.setViewport({ width: 1280, height: 900 });
    const groups = () => page.$$eval('.sidebar-content details', (all) => all.map((group) => group.open));
    expect((await groups()).filter(Boolean)).toHaveLength(1);
    await page.click('.sidebar-content details:not([open]) > summary');
    // The address changes before the page has its tree.
    await Promise.all([page.waitForNavigation(), page.click('.sidebar-content a[href$="/rage-click/"]')]);
    expect(new URL(page.url()).pathname).toMatch(/\/rage-click\/$/);
    expect((await groups()).filter(Boolean)).toHaveLength(2);
    await page.evaluate(() => document.querySelector('#sources')?.scrollIntoView());
    await page.waitForFunction(
      () => document.querySelector('starlight-toc [aria-current=true]')?.textContent?.trim() !== 'Overview',
    );
    await page.close();
  });

  test('a page has its frame: tree, way back, contents, Markdown twin', async () => {
    const { page } = await site().open('/guidelines/detectors/dead-click/');
    expect(await page.$eval('.sidebar-content [aria-current=page]', (link) => link.textContent?.trim())).toBe(
      'Dead click',
    );
    expect(await page.$eval('[aria-label=Breadcrumb]', (path) => path.textContent?.trim())).toContain(
      'Signals',
    );
    const contents = await page.$$eval('starlight-toc a', (links) =>
      links.map((it) => it.textContent?.trim()),
    );
    expect(contents.length).toBeGreaterThan(4);
    expect(contents.at(-1)).toBe('Seen in published journeys');
    const twin = await fetch(`${site().home}/guidelines/detectors/dead-click.md`);
    expect(await twin.text()).toMatch(/^# Dead click\n/);
    expect(await (await fetch(`${site().home}/llms.txt`)).text()).toContain(
      'guidelines/detectors/dead-click.md',
    );
    await page.close();
  });

  test('a word about a page becomes an issue that names the page where it lives', async () => {
    for (const path of ['/docs/start/', await site().latestPath()]) {
      const { page } = await site().open(path);
      const links = await page.$$eval('.wm-foot a[href*="/issues/new?"]', (all) =>
        all.map(({ href }) => href),
      );
      expect(links.length).toBeGreaterThan(0);
      for (const link of links)
        expect(new URL(link).searchParams.get('body')).toContain(
          `https://example.com${site().base}${path}\n`,
        );
      await page.close();
    }
  });

  test('the theme’s picker is as wide as its longest choice', async () => {
    const { page } = await site().open('/');
    const wide = () => page.$eval('starlight-theme-select select', (picker) => picker.clientWidth);
    const before = await wide();
    await page.$eval('starlight-theme-select select', (picker) =>
      picker.add(new Option('Wie auf diesem Gerät')),
    );
    expect(await wide()).toBeGreaterThan(before + 60);
    await page.close();
  });

  test('the first page shows one journey’s map where there is room, else its curve, and says what its number is', async () => {
    const { page } = await site().open('/');
    const shown = () =>
      page.$$eval('.wm-first-look svg', (all) =>
        all.filter((it) => it.checkVisibility()).map(({ id }) => id),
      );
    await page.setViewport({ width: 1280, height: 900 });
    expect(await shown()).toEqual(['home-map']);
    await page.setViewport({ width: 320, height: 900 });
    expect(await shown()).toEqual(['home-curve']);
    const said = await page.$eval('.wm-first-look figcaption', (caption) => caption.textContent ?? '');
    expect(said).toMatch(/Subscribe to a weekly box, walked as \w+\s+\d+ of 100, /);
    await page.close();
  });
}
