import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveDownThrough, curveThrough, samplesOf } from '../../../core/report/curve-path.ts';

test('it starts and ends at the points and is written short', () => {
  const path = curveThrough([
    { x: 0, y: 10 },
    { x: 10, y: 5 },
    { x: 20.123, y: 0 },
  ]);
  expect(path).toMatch(/^M0 10C/);
  expect(path).toMatch(/20\.1 0$/);
});

test('nothing draws nothing', () => {
  expect(curveThrough([])).toBe('');
  expect(samplesOf('')).toEqual([]);
});

test('property: it never swings beyond two neighbours', () => {
  const values = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(values, (list) => {
      const points = list.map((y, index) => ({ x: index * 20, y }));
      for (const sample of samplesOf(curveThrough(points))) {
        const before = points[Math.min(points.length - 1, Math.floor(sample.x / 20 + 1e-9))];
        const after = points[Math.min(points.length - 1, Math.ceil(sample.x / 20 - 1e-9))];
        const [low, high] = [before?.y ?? 0, after?.y ?? 0].sort((a, b) => a - b);
        expect(sample.y).toBeGreaterThanOrEqual((low ?? 0) - 1e-6);
        expect(sample.y).toBeLessThanOrEqual((high ?? 0) + 1e-6);
      }
    }),
  );
});

test('turned on its side it is the same curve', () => {
  const across = curveThrough([
    { x: 0, y: 1 },
    { x: 20, y: 5 },
    { x: 40, y: 3 },
  ]);
  const down = curveDownThrough([
    { x: 1, y: 0 },
    { x: 5, y: 20 },
    { x: 3, y: 40 },
  ]);
  expect(samplesOf(down)).toEqual(samplesOf(across).map(({ x, y }) => ({ x: y, y: x })));
  expect(down).toMatch(/^M1 0C/);
  expect(down).toMatch(/3 40$/);
});
