import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../cli/demo/pages.ts';
import { type Demo, startDemo } from '../../cli/demo/server.ts';
import { openBrowser } from '../../cli/walker/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = demoPages.map(({ path }) => path.replace('/*', '/tastes'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

interface Found {
  /** Console errors, uncaught errors, failed requests, each with its page. */
  faults: string[];
  outside: string[];
  links: Set<string>;
  overflow: string[];
  violations: string[];
}

/** Opens every page at both widths and collects what is wrong with it. */
async function lookAt(demo: Demo, page: Page, { withAxe }: { withAxe: boolean }): Promise<Found> {
  const found: Found = { faults: [], outside: [], links: new Set(), overflow: [], violations: [] };
  page.on('console', (line) => {
    if (line.type() === 'error') found.faults.push(`${new URL(page.url()).pathname}: ${line.text()}`);
  });
  page.on('pageerror', (error) => found.faults.push(`${new URL(page.url()).pathname}: ${String(error)}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !request.url().startsWith('data:'))
      found.outside.push(request.url());
  });
  for (const path of paths) {
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(demo.url + path, { waitUntil: 'load' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      found.overflow.push(path);
    await page.setViewport({ width: 1280, height: 800 });
    const links = await page.$$eval('a[href]', (all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
    for (const link of links) if (link.startsWith(demo.url)) found.links.add(link.slice(demo.url.length));
    if (withAxe) found.violations.push(...(await violations(page, path)));
  }
  return found;
}

async function violations(page: Page, path: string): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    // The line above put axe into the page.
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  return results.map((line) => `${path} ${line}`);
}

describe('the fixed shop', () => {
  it('has no errors, no outside requests, no overflow, no dead links and no axe violations', async () => {
    const demo = await startDemo({ version: 'fixed' });
    const page = await browser.newPage();
    try {
      const { faults, outside, links, overflow, violations } = await lookAt(demo, page, { withAxe: true });
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      expect(overflow).toEqual([]);
      expect(violations).toEqual([]);
      expect(links.size).toBeGreaterThan(30);
      const dead: string[] = [];
      for (const link of links) if (!(await fetch(demo.url + link)).ok) dead.push(link);
      expect(dead).toEqual([]);
    } finally {
      await page.close();
      await demo.close();
    }
  });
});

describe('the planted shop', () => {
  it('has only the faults that were planted', async () => {
    const demo = await startDemo({ version: 'planted', switches: { 'slow-hero': false } });
    const page = await browser.newPage();
    try {
      const { faults, overflow, violations } = await lookAt(demo, page, { withAxe: true });
      expect([...new Set(faults)].sort()).toEqual([
        '/recipes/charred-leek-tart: Failed to load resource: the server responded with a status of 404 (Not Found)',
        '/story: Failed to load resource: the server responded with a status of 404 (Not Found)',
      ]);
      expect(overflow).toEqual([]);
      expect(violations).toEqual([]);
    } finally {
      await page.close();
      await demo.close();
    }
  });
});
