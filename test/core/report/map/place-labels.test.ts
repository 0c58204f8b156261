import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveThrough, samplesOf } from '../../../../core/report/curve-path.ts';
import {
  candidates,
  closePoints,
  costOf,
  type LabelWish,
  overlap,
  placeLabels,
} from '../../../../core/report/map/place-labels.ts';

const within = { x: 0, y: 0, width: 900, height: 230 };
const style = { sizePx: 11.5 };
const words = [
  'clear promise',
  'two prices for the same box',
  'nine seconds of silence and no answer',
  'saved',
];

test('property: no label touches the line, a face, another label or the edge', () => {
  const ratings = fc.array(
    fc.record({ value: fc.integer({ min: -2, max: 2 }), word: fc.constantFrom(...words) }),
    { minLength: 1, maxLength: 24 },
  );
  fc.assert(
    fc.property(ratings, (list) => {
      const points = list.map(({ value }, index) => ({
        x: 20 + (index * 860) / list.length,
        y: 105 - value * 28,
      }));
      const curve = samplesOf(curveThrough(points));
      const faces = points.map(({ x, y }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 }));
      const wishes = points.map((at, index): LabelWish => {
        const { value, word } = list[index] ?? { value: 0, word: '' };
        return { text: word, at, radius: 10, style, prefers: value < 0 ? 'below' : 'above' };
      });
      const labels = placeLabels(wishes, {
        within,
        lines: [curve],
        boxes: faces,
        neutralY: 105,
        dividers: [300],
      });
      const placed = labels.filter((label) => label !== undefined);
      const line = closePoints(curve, 2);
      placed.forEach((label, index) => {
        expect(faces.some((face) => overlap(label, face, 0))).toBe(false);
        expect(placed.slice(index + 1).some((other) => overlap(label, other, 0))).toBe(false);
        expect(line.some(({ x, y }) => overlap(label, { x, y, width: 0, height: 0 }, 0))).toBe(false);
        expect(label.x >= 0 && label.y >= 0 && label.x + label.width <= 900).toBe(true);
        expect(label.y + label.height).toBeLessThanOrEqual(230);
      });
    }),
    { numRuns: 200 },
  );
});

test('with room all find a place, good ones above and bad ones below', () => {
  const wish = (x: number, y: number, prefers: 'above' | 'below'): LabelWish => ({
    text: 'clear promise',
    at: { x, y },
    radius: 10,
    style,
    prefers,
  });
  const [good, bad] = placeLabels([wish(200, 80, 'above'), wish(600, 140, 'below')], {
    within,
    lines: [],
    boxes: [],
    neutralY: 110,
    dividers: [],
  });
  expect(good && good.y + good.height).toBeLessThanOrEqual(70);
  expect(bad?.y).toBeGreaterThanOrEqual(150);
});

test('property: no place of a row costs less than the row says, so that a row that is left out loses nothing', () => {
  const free = { within, lines: [], boxes: [], neutralY: -1, dividers: [] };
  const wishes = fc.record({
    text: fc.constantFrom(...words.filter(Boolean)),
    at: fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 230 }) }),
    radius: fc.integer({ min: 1, max: 20 }),
    prefers: fc.constantFrom<LabelWish['prefers']>('above', 'below'),
  });
  fc.assert(
    fc.property(wishes, (wished) => {
      const wish = { ...wished, style };
      for (const row of candidates(wish))
        for (const label of row.labels())
          expect(costOf(label, wish, free)).toBeGreaterThanOrEqual(row.least - 1e-9);
    }),
  );
});
