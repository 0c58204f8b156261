import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { publishSite } from '../../cli/publish-site.ts';
import { serveFolder } from '../../cli/serve.ts';
import { openBrowser } from '../../cli/walker/browser.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { everything } from '../fixtures/audits/everything.ts';
import { writeBundles } from './support/site-bundles.ts';

/** Longer than a narrow screen is wide, and nowhere to break. */
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const month = 30 * 86_400_000;

const first = everything(word);
const again: Audit = {
  ...first,
  audit: { ...first.audit, id: 'again', startedAt: first.audit.startedAt + month, endedAt: undefined },
  findings: first.findings.map((it, at) => (at === 0 ? { ...it, severity: 4 } : it)).slice(0, -1),
};
const other: Audit = {
  ...again,
  audit: { ...again.audit, id: 'other' },
  persona: { ...first.persona, id: 'q', name: `Zusatz${word}` },
};

let folder: string;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let server: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV']) vi.stubEnv(name, undefined);
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'waymark-long-words-'));
  const bundles = await writeBundles(folder, { first, again, other });
  await publishSite({ bundles, audits: join(folder, 'audits'), out: join(folder, 'out') });
  server = await serveFolder(join(folder, 'out'), 0);
}, 300_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a word wider than the screen makes no page of an audit scroll sideways', async () => {
  const files = await readdir(join(folder, 'out'), { recursive: true });
  const paths = files.filter((it) => /^(?!docs|guidelines).*index\.html$/.test(it)).map((it) => dirname(it));
  expect(paths.length).toBeGreaterThan(12);
  const page = await browser.newPage();
  const wide: string[] = [];
  for (const path of paths) {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${server.url}/${path}/`, { waitUntil: 'load' });
    for (const width of [320, 768, 1280]) {
      await page.setViewport({ width, height: 900 });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`/${path}/ ${found} px in ${width}`);
    }
  }
  expect(wide).toEqual([]);
});
