import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer';

/** Sharp on a dense screen, and small enough for a README. */
const density = 1.5;
const quality = 88;

export type View = {
  width: number;
  height: number;
  theme?: 'light' | 'dark';
  /** Only this element. */
  of?: string;
  /** Of a tall element only so much from its top. */
  mostHeight?: number;
};

/** Takes a WebP of the page, or of one element of it, as it looks in a window of this size. */
export async function takePicture(
  page: Page,
  { width, height, theme = 'light', of, mostHeight = Number.POSITIVE_INFINITY }: View,
): Promise<Uint8Array> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height, deviceScaleFactor: density });
  await page.evaluate('document.fonts.ready');
  // Two frames: the first may still hold what was drawn for another size.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const options = { type: 'webp', quality } as const;
  if (of === undefined) return page.screenshot(options);
  const element = await page.waitForSelector(of, { visible: true });
  if (!element) throw new Error(`There is no ${of} on ${page.url()}.`);
  const box = await element.boundingBox();
  if (!box) throw new Error(`${of} is not shown on ${page.url()}.`);
  return element.screenshot({
    ...options,
    clip: { x: 0, y: 0, width: box.width, height: Math.min(box.height, mostHeight) },
  });
}

export async function keepPicture(file: string, picture: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
}

/** As an address that a sheet can show. */
export const dataUrl = (picture: Uint8Array, type: 'png' | 'webp') =>
  `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`;
