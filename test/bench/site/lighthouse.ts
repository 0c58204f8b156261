import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import lighthouse, { desktopConfig } from 'lighthouse';
import { publishSite } from '../../../cli/publish-site.ts';
import { serveFolder } from '../../../cli/serve.ts';
import { openBrowser } from '../../../cli/walker/browser.ts';
import { writeSiteBundles } from '../../e2e/support/site-bundles.ts';
import { firstJourney } from './first-journey.ts';

/**
 * Lighthouse on the built site, in the same Chromium as the tests: home, a journey page, a guideline. Prints the scores and
 * exits 1 when one of them is below the floor. `--mobile` takes Lighthouse's slow phone in place of its desktop.
 */
const floor = 95;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const folder = await mkdtemp(join(tmpdir(), 'waymark-lighthouse-'));
const out = join(folder, 'out');
await publishSite({
  bundles: await writeSiteBundles(folder),
  audits: join(folder, 'audits'),
  out,
  site: 'https://example.com',
});
const server = await serveFolder(out);
const browser = await openBrowser();
let missed = 0;
try {
  console.log(['page'.padEnd(54), ...categories].join('  '));
  for (const path of ['/', await firstJourney(out), '/guidelines/detectors/dead-click/']) {
    const page = await browser.newPage();
    const config = process.argv.includes('--mobile') ? undefined : desktopConfig;
    const result = await lighthouse(
      server.url + path,
      { onlyCategories: [...categories], logLevel: 'error' },
      config,
      page,
    );
    if (!result) throw new Error(`Lighthouse said nothing about ${path}`);
    const scores = categories.map((name) => Math.round((result.lhr.categories[name]?.score ?? 0) * 100));
    missed += scores.filter((score) => score < floor).length;
    console.log(
      [
        path.padEnd(54),
        ...scores.map((score, index) => String(score).padStart(categories[index]?.length ?? 0)),
      ].join('  '),
    );
    for (const audit of Object.values(result.lhr.audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
        console.log(`    ${audit.id}: ${audit.displayValue ?? audit.title}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(missed === 0 ? `All at ${floor} or more.` : `${missed} below ${floor}.`);
process.exitCode = missed === 0 ? 0 : 1;
