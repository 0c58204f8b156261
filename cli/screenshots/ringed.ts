import type { Browser, Viewport } from 'puppeteer';
import { dataUrl, takePicture } from './picture.ts';

/** Where something is in the window, in CSS pixels. */
export type Box = { x: number; y: number; width: number; height: number };

type Parts = { picture: Uint8Array; box: Box; card: Uint8Array };

const roomPx = 6;
const edgePx = 24;
const cardWidthPx = 352;

/** A picture of a page with a ring around one thing, and a card laid over the half where that thing is not. */
export async function ringed(
  browser: Browser,
  { picture, box, card }: Parts,
  { width, height }: Viewport,
): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  try {
    const [left, top] = [Math.max(roomPx, box.x - roomPx), Math.max(roomPx, box.y - roomPx)];
    const [right, bottom] = [
      Math.min(width - roomPx, box.x + box.width + roomPx),
      Math.min(height - roomPx, box.y + box.height + roomPx),
    ];
    const side = (left + right) / 2 > width / 2 ? 'left' : 'right';
    const end = (top + bottom) / 2 > height / 2 ? 'top' : 'bottom';
    await sheet.setContent(`<style>
      body { margin: 0; }
      main { position: relative; inline-size: ${width}px; block-size: ${height}px; overflow: hidden; }
      main > img { inline-size: 100%; block-size: 100%; }
      i {
        position: absolute; left: ${left}px; top: ${top}px; width: ${right - left}px; height: ${bottom - top}px;
        box-sizing: border-box; border: 3px solid #c4314b; border-radius: 10px; box-shadow: 0 0 0 3px #fffd, inset 0 0 0 1px #fff8;
      }
      figure {
        position: absolute; ${side}: ${edgePx}px; ${end}: ${edgePx}px; margin: 0; padding: 6px; background: #fff; border-radius: 10px;
        box-shadow: 0 1px 3px #0003, 0 12px 32px #0003;
      }
      figure img { display: block; inline-size: ${cardWidthPx}px; }
    </style><main><img alt="" src="${dataUrl(picture, 'png')}"><i></i><figure><img alt="" src="${dataUrl(card, 'png')}"></figure></main>`);
    return await takePicture(sheet, { width, height, of: 'main' });
  } finally {
    await sheet.close();
  }
}
