import type { Box } from '../../core/pictures/cover.ts';
import { type Drawn, encodePicture, penOf } from '../encode-picture.ts';

/** A screenshot as the browser gives it (a data URL), its sensitive parts covered, as it is stored. */
export async function drawPicture(dataUrl: string, boxes: readonly Box[]): Promise<Drawn> {
  const image = await createImageBitmap(blobOf(dataUrl));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = penOf(canvas);
  pen.drawImage(image, 0, 0);
  image.close();
  pen.fillStyle = '#2b2b2b';
  for (const box of boxes) pen.fillRect(box.x, box.y, box.width, box.height);
  return encodePicture(canvas);
}

/** Not by fetch: the extension allows itself no request at all. */
function blobOf(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: /data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
