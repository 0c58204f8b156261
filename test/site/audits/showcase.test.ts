import { expect, test } from 'vitest';
import { showcaseOf } from '../../../site/src/audits/showcase.ts';
import { audits } from '../../fixtures/audits/all.ts';

const series = (name: keyof typeof audits) => ({ latest: { audit: audits[name] } });
const [terrible, box, small, empty] = [
  series('terrible'),
  series('weekly box'),
  series('small'),
  series('empty'),
];

test('what went up and down is shown, not the latest that was bad from end to end', () => {
  expect(showcaseOf([terrible, small, box, empty])).toBe(box);
});

test('a walk of sixty places is more than one picture can say', () => {
  const large = series('large');
  expect(showcaseOf([large, box])).toBe(box);
  expect(showcaseOf([large])).toBe(large);
});

test('where everything felt alike, or nothing was felt, nothing is shown', () => {
  expect(showcaseOf([terrible, empty])).toBeUndefined();
  expect(showcaseOf([])).toBeUndefined();
});
