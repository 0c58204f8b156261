import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from './project.ts';
import { openBrowser } from './walker/browser.ts';

/** Sizes browsers and stores ask for; the store's has a margin of an eighth on each side. */
const sizes = [16, 32, 48, 128] as const;
const folder = inProject('extension', 'public', 'icon');

/** Draws the extension's icons anew from waymark.svg: `node cli/draw-icons.ts`. */
const svg = await readFile(`${folder}/waymark.svg`, 'utf8');
const browser = await openBrowser();
const page = await browser.newPage();
for (const size of sizes) {
  const margin = size === 128 ? 16 : 0;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: transparent } svg { display: block; margin: ${margin}px; width: ${size - 2 * margin}px }</style>${svg}`,
  );
  await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
