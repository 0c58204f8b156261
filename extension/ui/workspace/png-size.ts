/** How much sharper than the picture on screen. */
const scale = 2;
/** No browser draws more on one canvas for certain. */
const longestSidePx = 16_000;
const mostPx = 100_000_000;

/** The size in pixels at which a picture of that size is drawn; undefined when no canvas holds it. */
export function pngSize(
  widthPx: number,
  heightPx: number,
): { widthPx: number; heightPx: number } | undefined {
  const [width, height] = [Math.ceil(widthPx * scale), Math.ceil(heightPx * scale)];
  const fits = Math.max(width, height) <= longestSidePx && width * height <= mostPx;
  return fits && width > 0 && height > 0 ? { widthPx: width, heightPx: height } : undefined;
}
