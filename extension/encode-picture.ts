const thumbnailWidthPx = 320;
const quality = 0.82;

export type Drawn = { blob: Blob; thumbnail: Blob; widthPx: number; heightPx: number };

/** A drawing as it is stored: WebP, and a thumbnail of at most 320 px. */
export async function encodePicture(canvas: OffscreenCanvas): Promise<Drawn> {
  const { width, height } = canvas;
  const small = new OffscreenCanvas(
    Math.min(width, thumbnailWidthPx),
    Math.max(1, Math.round((height * Math.min(width, thumbnailWidthPx)) / width)),
  );
  penOf(small).drawImage(canvas, 0, 0, small.width, small.height);
  const [blob, thumbnail] = await Promise.all(
    [canvas, small].map((it) => it.convertToBlob({ type: 'image/webp', quality })),
  );
  if (!blob || !thumbnail) throw new Error('The picture could not be drawn.');
  return { blob, thumbnail, widthPx: width, heightPx: height };
}

export function penOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures in the background.');
  return context;
}
