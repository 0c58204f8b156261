import { expect, test } from 'vitest';
import { erf } from '../../../core/scoring/erf.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { logNormal } from '../../../core/scoring/log-normal.ts';

/** DLMF table 7.23 / Abramowitz & Stegun table 7.1, continued to 16 digits. */
test.each([
  [0, 0],
  [0.1, 0.1124629160182849],
  [0.5, 0.5204998778130465],
  [1, 0.8427007929497149],
  [1.5, 0.9661051464753108],
  [2, 0.9953222650189527],
  [3, 0.9999779095030014],
  [4, 0.9999999845827421],
  [5.9, 1],
  [6, 1],
  [1e9, 1],
  [Number.POSITIVE_INFINITY, 1],
])('erf(%f) is %f, to 1e-15, and odd', (x, value) => {
  expect(Math.abs(erf(x) - value)).toBeLessThan(1e-15);
  expect(erf(-x) + 0).toBe(-erf(x) + 0);
});

test('erf never passes 1', () => {
  for (let x = 0; x < 7; x += 0.001) if (!(erf(x) <= 1)) throw new Error(`erf(${x}) is ${erf(x)}`);
});

test('erf keeps its relative precision near 0, and says when it was not given a number', () => {
  expect(erf(1e-12) / 1e-12).toBeCloseTo(2 / Math.sqrt(Math.PI), 14);
  expect(erf(Number.NaN)).toBeNaN();
});

test('the inverse used by the curve is that of 0.8', () => {
  expect(erf(0.9061938024368232)).toBeCloseTo(0.8, 15);
});

test('good is worth 0.9 and poor one half, for every metric', () => {
  for (const limits of Object.values(jas1.metrics)) {
    expect(logNormal(limits.good, limits)).toBeCloseTo(0.9, 12);
    expect(logNormal(limits.poor, limits)).toBeCloseTo(0.5, 12);
  }
});

test('values between follow the published curve', () => {
  expect(logNormal(3000, jas1.metrics.LCP)).toBeCloseTo(0.7836, 4);
  expect(logNormal(350, jas1.metrics.INP)).toBeCloseTo(0.6911, 4);
});

test('nothing measured, or less, is the best; endlessly much is the worst', () => {
  expect([-5, 0, 1e-300].map((value) => logNormal(value, jas1.metrics.CLS))).toEqual([1, 1, 1]);
  expect(logNormal(1e12, jas1.metrics.CLS)).toBe(0);
});
