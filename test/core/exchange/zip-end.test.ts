import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { checkZipEnd } from '../../../core/exchange/zip-end.ts';

const whole = zipSync({ 'a.txt': strToU8('one'), 'b.txt': strToU8('two') });
const withComment = (text: string) => {
  const commented = new Uint8Array([...whole, ...strToU8(text)]);
  commented[whole.length - 2] = text.length;
  return commented;
};
const changed = (fromEnd: number, value: number) => {
  const copy = whole.slice();
  copy[copy.length - fromEnd] = value;
  return copy;
};
const refusal = expect.objectContaining({ code: 'cut-off' });
const check = (bytes: Uint8Array, files = 2) => {
  try {
    checkZipEnd(bytes, files);
  } catch (error) {
    return error;
  }
  return undefined;
};

it('a whole archive is whole, also with a comment behind it', () => {
  expect(check(whole)).toBeUndefined();
  expect(check(withComment('packed on Monday'))).toBeUndefined();
});

it('an archive is refused wherever its list of files is cut', () => {
  const list = whole.length - 22 - 2 * (46 + 5);
  for (let length = list; length < whole.length; length++)
    expect(check(whole.subarray(0, length)), `${length} bytes`).toEqual(refusal);
});

it('a list that does not fit the files is no list of theirs', () => {
  expect(check(whole, 3)).toEqual(refusal);
  expect(check(changed(12, 9))).toEqual(refusal);
  expect(check(changed(6, 1))).toEqual(refusal);
  expect(check(changed(22 + 46 + 5 - 28, 200))).toEqual(refusal);
});
