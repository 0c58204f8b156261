import { gzipSync } from 'node:zlib';
import { serveFolder } from '../../../cli/serve.ts';
import { openBrowser } from '../../../cli/walker/browser.ts';
import { firstJourney } from './first-journey.ts';

/** Gzipped bytes of all script two pages load and hold in themselves, until nothing more came for three seconds. */
export async function scriptBeforeIntent(out: string): Promise<{ guideline: number; journey: number }> {
  const server = await serveFolder(out);
  const browser = await openBrowser();
  const bytesOf = async (path: string) => {
    const page = await browser.newPage();
    const scripts: Promise<string>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') scripts.push(answer.text());
    });
    await page.goto(server.url + path, { waitUntil: 'networkidle0' });
    await new Promise((done) => setTimeout(done, 3000));
    const inline = await page.$$eval('script:not([src]):not([type="application/ld+json"])', (all) =>
      all.map((script) => script.textContent ?? ''),
    );
    await page.close();
    return [...(await Promise.all(scripts)), ...inline].reduce((sum, text) => sum + gzipSync(text).length, 0);
  };
  try {
    return {
      guideline: await bytesOf('/guidelines/detectors/dead-click/'),
      journey: await bytesOf(await firstJourney(out)),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
