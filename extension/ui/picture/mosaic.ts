import type { Box } from './box.ts';

/** Cells over the shorter side of a box, and their least size: coarse enough that no letter can be read back. */
const cells = 6;
const leastCellPx = 12;

/**
 * Makes a part of a picture unreadable: every cell becomes one colour, the average of what was there. Changes the pixels
 * (RGBA, `width` a row) themselves, so that nothing of what stood there remains.
 */
export function mosaic(pixels: Uint8ClampedArray, width: number, box: Box): void {
  const cell = Math.max(leastCellPx, Math.ceil(Math.min(box.width, box.height) / cells));
  for (let y = box.y; y < box.y + box.height; y += cell)
    for (let x = box.x; x < box.x + box.width; x += cell)
      level(pixels, width, {
        x,
        y,
        width: Math.min(cell, box.x + box.width - x),
        height: Math.min(cell, box.y + box.height - y),
      });
}

/** One cell, one colour. */
function level(pixels: Uint8ClampedArray, width: number, box: Box): void {
  const sums = [0, 0, 0];
  eachPixel(width, box, (at) => {
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (pixels[at + channel] ?? 0);
  });
  const count = box.width * box.height;
  eachPixel(width, box, (at) => {
    for (const channel of [0, 1, 2]) pixels[at + channel] = Math.round((sums[channel] ?? 0) / count);
    pixels[at + 3] = 255;
  });
}

function eachPixel(width: number, box: Box, work: (at: number) => void): void {
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++) work((y * width + x) * 4);
}
