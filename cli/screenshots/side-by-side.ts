import type { Browser } from 'puppeteer';
import { dataUrl, takePicture } from './picture.ts';

/** Wide enough for the shop's own menu. */
export const shopWidth = 1000;
const panelWidth = 380;

/** The walked page with the side panel at its right, as one sees them in a browser window. */
export async function sideBySide(browser: Browser, page: Uint8Array, panel: Uint8Array): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  try {
    await sheet.setContent(`<style>
      body { margin: 0; background: #d7dbe0; }
      main { display: flex; gap: 1px; inline-size: ${shopWidth + panelWidth + 1}px; block-size: 800px; }
      img { display: block; block-size: 800px; }
    </style><main>${[page, panel].map((it) => `<img alt="" src="${dataUrl(it, 'webp')}">`).join('')}</main>`);
    return await takePicture(sheet, { width: shopWidth + panelWidth + 1, height: 800, of: 'main' });
  } finally {
    await sheet.close();
  }
}
