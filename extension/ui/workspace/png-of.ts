import { say } from '../words/say.ts';
import { pngSize } from './png-size.ts';

/** An SVG as PNG, drawn here and twice as sharp as on screen. Rejects, with the way out, when it is too large for a canvas. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const size = pngSize(image.naturalWidth, image.naturalHeight);
    if (!size) throw new Error(say('export_png_too_large'));
    const canvas = new OffscreenCanvas(size.widthPx, size.heightPx);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error(say('export_png_too_large'));
    pen.drawImage(image, 0, 0, size.widthPx, size.heightPx);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
