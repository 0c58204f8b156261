import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { strFromU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../../core/exchange/bundle.ts';
import type { Inflate } from '../../../core/exchange/unzip-with.ts';
import { smallAudit } from '../support/small-audit.ts';

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const limits: number[] = [];
const inflate: Inflate = (packed, mostBytes) => {
  limits.push(mostBytes);
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
const pictures = new Map([['p', new Uint8Array(20_000).fill(7)]]);
const whole = await writeBundle(
  { audit: smallAudit(), pictures, reportHtml: '<p>'.repeat(9000), reportMarkdown: '#' },
  sha256,
);

it('reads the same with the inflater of the home as with the one in script', async () => {
  expect(await readBundle(whole, sha256, inflate)).toEqual(await readBundle(whole, sha256));
  expect(limits.length).toBeGreaterThan(2);
});

it('lets no file grow beyond what is left of the limit', async () => {
  const bomb = zipSync({ 'audit.json': new Uint8Array(60_000_000) });
  await expect(readBundle(bomb, sha256, inflate)).rejects.toMatchObject({ code: 'too-big' });
  expect(limits.at(-1)).toBeLessThan(20_000_000);
});

it('refuses a file that is damaged', async () => {
  const copy = whole.slice();
  const at = strFromU8(whole, true).indexOf('report.html') + 11;
  copy.fill(0xff, at, at + 8);
  await expect(readBundle(copy, sha256, inflate)).rejects.toMatchObject({ code: 'damaged' });
});
