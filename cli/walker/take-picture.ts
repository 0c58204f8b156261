import type { Browser, Page } from 'puppeteer';
import type { Box } from '../../core/pictures/cover.ts';
import { swept } from '../../core/pictures/swept.ts';

export type Taken = { bytes: Uint8Array; widthPx: number; heightPx: number };

/**
 * The page as it is seen, what is private in it covered, as WebP. `undefined` when the page cannot say what is private: no picture
 * is better than one that shows too much.
 */
export async function takePicture(
  browser: Browser,
  page: Page,
  cover: () => Promise<Box[] | undefined>,
): Promise<Taken | undefined> {
  const before = await cover();
  if (!before) return undefined;
  const png = await page.screenshot({ type: 'png', encoding: 'base64' });
  // What moved, opened or was loaded between the measuring and the picture.
  const after = await cover();
  if (!after) return undefined;
  const sheet = await browser.newPage();
  try {
    const drawn = await sheet.evaluate(draw, png, swept(before, after));
    const { base64, ...size } = drawn;
    return { bytes: new Uint8Array(Buffer.from(base64, 'base64')), ...size };
  } finally {
    await sheet.close();
    await page.bringToFront();
  }
}

/** Runs in an empty page of its own: only a browser draws here. */
async function draw(png: string, boxes: readonly Box[]) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser does not draw.');
  pen.drawImage(image, 0, 0);
  pen.fillStyle = '#2b2b2b';
  for (const box of boxes) pen.fillRect(box.x, box.y, box.width, box.height);
  const webp = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 })).arrayBuffer(),
  );
  let text = '';
  // In slices: a call takes only so many arguments.
  for (let at = 0; at < webp.length; at += 8_192)
    text += String.fromCharCode(...webp.subarray(at, at + 8_192));
  return { base64: btoa(text), widthPx: image.width, heightPx: image.height };
}
