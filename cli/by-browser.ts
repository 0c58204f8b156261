import type { Page } from 'puppeteer';

/** Twice as dense as the drawing: sharp on a slide. */
const density = 2;
/** Beyond this Chromium paints nothing; a longer map gets fewer dots instead. */
const mostPx = 16_000;

/** A report as PDF, paged by its own print style sheet. */
export function pdfOf(html: string): Promise<Uint8Array> {
  return onPage(async (page) => {
    await page.setContent(html, { waitUntil: 'load' });
    return page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true });
  });
}

/** A drawing as a picture made of dots, in its own size and twice as dense. */
export function pictureOf(svg: string, type: 'png' | 'webp'): Promise<Uint8Array> {
  return onPage(async (page) => {
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    const drawing = await page.waitForSelector('svg');
    const box = await drawing?.boundingBox();
    if (!drawing || !box) throw new Error('The drawing has no size.');
    const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
    const deviceScaleFactor = Math.min(density, mostPx / Math.max(width, height));
    await page.setViewport({ width, height, deviceScaleFactor });
    return drawing.screenshot({ type });
  });
}

async function onPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  // Only what needs a browser pays for loading its driver.
  const { openBrowser } = await import('./walker/browser.ts');
  const browser = await openBrowser({ headless: true });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
