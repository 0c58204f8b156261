import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krippendorffAlpha, reliabilityOf } from '../../../core/scoring/agreement.ts';

/** One row per observer, as printed in the sources; a dot is a missing value. */
function unitsOf(...observers: string[]): (number | null)[][] {
  const rows = observers.map((row) => row.split(' ').map((it) => (it === '.' ? null : Number(it))));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
}

/** Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C. https://repository.upenn.edu/asc_papers/43 */
const fourObservers = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

/** https://en.wikipedia.org/wiki/Krippendorff%27s_alpha, "A computational example". */
const threeCoders = unitsOf(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
);

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
] as const)('four observers of twelve units agree, %s, by the published %f', (level, alpha) => {
  expect(krippendorffAlpha(fourObservers, level)).toBeCloseTo(alpha, 3);
});

test.each([
  ['nominal', 0.691],
  ['interval', 0.811],
] as const)('three coders of fifteen units agree, %s, by the published %f', (level, alpha) => {
  expect(krippendorffAlpha(threeCoders, level)).toBeCloseTo(alpha, 3);
});

test.each(['nominal', 'ordinal', 'interval'] as const)(
  '%s: full agreement is 1, steady contradiction below 0',
  (level) => {
    expect(krippendorffAlpha(unitsOf('0 1 2 4', '0 1 2 4'), level)).toBe(1);
    expect(krippendorffAlpha(unitsOf('0 4 0 4', '4 0 4 0'), level)).toBeCloseTo(-0.75, 12);
  },
);

test.each(['nominal', 'ordinal', 'interval'] as const)(
  '%s: where nothing could disagree there is no alpha',
  (level) => {
    expect(krippendorffAlpha([], level)).toBeNull();
    expect(krippendorffAlpha(unitsOf('1 2', '. .'), level)).toBeNull();
    expect(krippendorffAlpha(unitsOf('3 3 1', '3 3 .'), level)).toBeNull();
  },
);

test('neither the order of auditors nor that of units matters, nor a unit only one judged', () => {
  const unit = fc.array(fc.option(fc.integer({ min: -2, max: 2 })), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 12 }),
      fc.constantFrom('nominal', 'ordinal', 'interval'),
      (units, level) => {
        const alpha = krippendorffAlpha(units, level);
        const turned = krippendorffAlpha(
          [...units.map((it) => it.toReversed()), [1, null, null]].toReversed(),
          level,
        );
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha ?? 1).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  [1, 'reliable'],
  [0.8, 'reliable'],
  [0.799, 'tentative'],
  [0.667, 'tentative'],
  [0.666, 'unreliable'],
] as const)('an alpha of %f is %s', (alpha, reliability) => {
  expect(reliabilityOf(alpha)).toBe(reliability);
});
