import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { z } from '../../../core/zod.ts';
import { downloadWords } from '../../../site/src/words/en-downloads.ts';
import { frameWords } from '../../../site/src/words/en-frame.ts';
import { journeyWords } from '../../../site/src/words/en-journeys.ts';
import type { OpenSite } from './site-frame-cases.ts';

const pageSchema = z.object({ url: z.string(), content: z.string(), meta: z.record(z.string(), z.string()) });
/** Pagefind packs every page as JSON behind this mark. */
const mark = 'pagefind_dcd';

async function indexed(out: string): Promise<z.infer<typeof pageSchema>[]> {
  const folder = join(out, 'pagefind', 'fragment');
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(join(folder, name))).toString();
      return pageSchema.parse(JSON.parse(text.slice(mark.length)));
    }),
  );
}

/** What is found, and what is not there to be found. */
export function searchCases(site: () => OpenSite): void {
  test('every audit of one journey is told apart by persona, day and health where it is found', async () => {
    const pages = (await indexed(site().out)).filter(({ url }) => /^\/journeys\/[^/]+\/$/.test(url));
    const told = pages.map(({ meta }) => `${meta['title']}: ${meta['facts']}`);
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(told).size).toBe(pages.length);
    expect(told).toContain('Subscribe to a weekly box: Mara · Nov 12, 2026 · Score 76, Needs work');
    const { page } = await site().open('/docs/start/');
    await page.keyboard.press('/');
    await page.waitForSelector('#wm-find[open]');
    await page.keyboard.type('weekly box');
    await page.waitForFunction(() => document.querySelectorAll('#wm-hits .wm-facts').length > 3);
    const lines = await page.$$eval('#wm-hits .wm-facts', (all) => all.map(({ textContent }) => textContent));
    expect(new Set(lines).size).toBe(lines.length);
    await page.close();
  });

  test('no button, and nothing that every page has, is among what is searched', async () => {
    const never = [
      frameWords.copyMarkdown,
      frameWords.viewMarkdown,
      messagesFor('en').report.closePicture,
      journeyWords.home.read,
      ...Object.values(downloadWords.files).map(([, about]) => about),
    ];
    const found = (await indexed(site().out)).flatMap(({ url, content }) =>
      never.filter((words) => content.includes(words)).map((words) => `${url}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('llms.txt tells the audits of one journey apart', async () => {
    const text = await readFile(join(site().out, 'llms.txt'), 'utf8');
    expect(text).toContain(
      '/journeys/subscribe-to-a-weekly-box-mara-2026-11-12-0915/report.md): Mara · Nov 12, 2026 · Score 75.6 (Needs work) · 3 gates failed',
    );
  });
}
