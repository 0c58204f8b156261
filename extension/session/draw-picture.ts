import type { Box } from '../capture/covered-boxes.ts';

const thumbnailWidthPx = 320;
const quality = 0.82;

export type Drawn = { blob: Blob; thumbnail: Blob; widthPx: number; heightPx: number };

/** A screenshot as the browser gives it (a data URL), its sensitive parts covered, as WebP and with a thumbnail. */
export async function drawPicture(dataUrl: string, boxes: readonly Box[]): Promise<Drawn> {
  const image = await createImageBitmap(blobOf(dataUrl));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const pen = contextOf(canvas);
  pen.drawImage(image, 0, 0);
  image.close();
  pen.fillStyle = '#2b2b2b';
  for (const box of boxes) pen.fillRect(box.x, box.y, box.width, box.height);
  const small = new OffscreenCanvas(
    Math.min(width, thumbnailWidthPx),
    Math.max(1, Math.round((height * Math.min(width, thumbnailWidthPx)) / width)),
  );
  contextOf(small).drawImage(canvas, 0, 0, small.width, small.height);
  const [blob, thumbnail] = await Promise.all(
    [canvas, small].map((it) => it.convertToBlob({ type: 'image/webp', quality })),
  );
  if (!blob || !thumbnail) throw new Error('The picture could not be drawn.');
  return { blob, thumbnail, widthPx: width, heightPx: height };
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures in the background.');
  return context;
}

/** Not by fetch: the extension allows itself no request at all. */
function blobOf(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
