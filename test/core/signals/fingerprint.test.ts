import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../core/signals/fingerprint.ts';

const of = (touchpoint: string, kind: string, ...selectors: (string | string[])[]) =>
  fingerprint({ touchpoint, kind, selectors });

test('is the same for ever: audits already written name their findings by it', () => {
  expect(of('onboarding/checkout', 'dead-click', '#pay', 'aria/Pay')).toBe('m1wmlodpuw');
  expect(of('onboarding/checkout', 'broken-page')).toBe('yf589pr93j');
});
test('touchpoint, kind and target each make another finding', () => {
  const all = [of('a', 'b', 'c'), of('x', 'b', 'c'), of('a', 'x', 'c'), of('a', 'b', 'x'), of('a', 'b')];
  expect(new Set(all).size).toBe(all.length);
});
test('what belongs to which part matters', () => expect(of('a', 'bc')).not.toBe(of('ab', 'c')));
test('a path through shadow roots is not its last selector', () => {
  expect(of('a', 'b', ['#host', '#pay'])).not.toBe(of('a', 'b', '#pay'));
  expect(of('a', 'b', ['#host', '#pay'])).not.toBe(of('a', 'b', '#host,#pay'));
  expect(of('a', 'b', ['#pay'])).toBe(of('a', 'b', '#pay'));
});
test('weaker selectors may change with the page', () => {
  expect(of('a', 'b', '#pay', 'xpath//div[3]')).toBe(of('a', 'b', '#pay', 'xpath//div[4]', 'text/Pay'));
});
test('is short and safe in ids, file names and addresses, and hardly ever shared', () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.array(fc.string()), (touchpoint, kind, selectors) => {
      const name = of(touchpoint, kind, ...selectors);
      const what = JSON.stringify([touchpoint, kind, selectors[0] ?? '']);
      const isFirst = seen.get(name) === undefined || seen.get(name) === what;
      seen.set(name, what);
      return /^[0-9a-z]{1,11}$/.test(name) && isFirst;
    }),
    { numRuns: 5000 },
  );
});
