import { expect, test } from 'vitest';
import { mosaic } from '../../../../extension/ui/picture/mosaic.ts';

const [width, height] = [60, 40];
const at = (x: number, y: number) => (y * width + x) * 4;

/** A picture in which every pixel differs from its neighbours. */
function noise(): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < pixels.length; i++) pixels[i] = i % 4 === 3 ? 255 : (i * 7919) % 251;
  return pixels;
}

test('inside the box only averages of whole cells are left, outside nothing changed', () => {
  const [before, after] = [noise(), noise()];
  mosaic(after, width, { x: 12, y: 4, width: 36, height: 24 });
  const cell = Array.from({ length: 12 * 12 }, (_, i) => at(12 + (i % 12), 4 + Math.floor(i / 12)));
  for (const channel of [0, 1, 2]) {
    const values = cell.map((place) => before[place + channel] ?? 0);
    const average = Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
    expect(new Set(cell.map((place) => after[place + channel]))).toEqual(new Set([average]));
  }
  const outside = [at(11, 4), at(48, 4), at(12, 3), at(12, 28), at(0, 0), at(59, 39)];
  for (const place of outside) expect(after.slice(place, place + 4)).toEqual(before.slice(place, place + 4));
});

test('two pictures with the same averages cannot be told apart any more', () => {
  const stripes = (shift: number) => {
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if ((x + shift) % 2 === 0) pixels.fill(0, at(x, y), at(x, y) + 3);
    return pixels;
  };
  const [one, other] = [stripes(0), stripes(1)];
  expect(one).not.toEqual(other);
  for (const pixels of [one, other]) mosaic(pixels, width, { x: 0, y: 0, width: 48, height: 36 });
  const hidden = (pixels: Uint8ClampedArray) => pixels.slice(at(0, 0), at(48, 0));
  expect(hidden(one)).toEqual(hidden(other));
});
