import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readAudit, writeAudit } from '../../../core/exchange/audit-json.ts';
import { formatVersion, type Upgrade, upgrade } from '../../../core/journey/format.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { checkCachedScore } from '../../../core/scoring/cached-score.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';

const folder = join(import.meta.dirname, '../../fixtures/format');

/** Files that a released Waymark wrote. They are never written anew: a version that cannot read them loses people's work. */
const frozen = {
  'v1/by-hand.json': 'fc2db1b944d88c2e646bef24d2d3504aaa4e4b9f411433e8ef0ba549f4b2ccfd',
  'v1/drawn.json': '123d1398f86d9e84d0288309b8eab3ebb3842619efaea9625f3289eeb22ec666',
  'v1/german.json': '1600e4c88df76b5f829dc1f749ccc12df3d68dd989df7d1f6ead54e9c1adeb86',
  'v1/walked.json': '5b3fa7ccc947f735e0f61d47083ea18907fba89e01a1939b9ac838cafc612803',
} as const;

test('every version has its files, and every file its hash', () => {
  const versions = readdirSync(folder);
  expect(versions).toEqual(Array.from({ length: formatVersion }, (_, at) => `v${at + 1}`));
  const files = versions.flatMap((version) =>
    readdirSync(join(folder, version)).map((file) => `${version}/${file}`),
  );
  expect(files.toSorted()).toEqual(Object.keys(frozen).toSorted());
});

describe.each(Object.entries(frozen))('%s', (name, hash) => {
  const bytes = readFileSync(join(folder, name));
  const text = bytes.toString('utf8');

  it('is as it was released', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });

  it('opens, and means what it meant: its score is the one it was stored with', () => {
    const scored = score(inputOf(readAudit(text)));
    const { score: cached } = JSON.parse(text);
    expect(checkCachedScore(cached, scored).differences).toEqual([]);
    expect(scored.score).not.toBeNull();
  });

  it('is written back without loss', () => {
    const again = writeAudit(readAudit(text));
    expect(writeAudit(readAudit(again))).toBe(again);
    expect(JSON.parse(again)).toMatchObject(JSON.parse(text));
  });
});

test('a changed byte would be noticed', () => {
  const bytes = readFileSync(join(folder, 'v1/by-hand.json'));
  bytes[bytes.length - 3] = 0x20;
  expect(createHash('sha256').update(bytes).digest('hex')).not.toBe(frozen['v1/by-hand.json']);
});

describe('the chain of upgrades', () => {
  /** Two versions that never were: the first renames a key, the second splits one. */
  const planted: Upgrade[] = [
    { from: 1, apply: ({ site, ...audit }) => ({ ...audit, address: site }) },
    { from: 2, apply: ({ address, ...audit }) => ({ ...audit, place: { address, path: '/' } }) },
  ];
  const old = { format: 'waymark-audit', version: 1, site: 'https://shop.example' };
  const newest = {
    format: 'waymark-audit',
    version: 3,
    place: { address: 'https://shop.example', path: '/' },
  };

  it('takes a file through every step from its own version on', () => {
    expect(upgrade(old, planted)).toEqual(newest);
    const middle = { format: 'waymark-audit', version: 2, address: 'https://shop.example' };
    expect(upgrade(middle, planted)).toEqual(newest);
    expect(upgrade(newest, planted)).toEqual(newest);
  });

  it('leaves the file it was given as it was', () => {
    const given = structuredClone(old);
    upgrade(given, planted);
    expect(given).toEqual(old);
  });

  it('is as long as there are versions', () => {
    expect(upgrade({ format: 'waymark-audit', version: formatVersion })).toMatchObject({
      version: formatVersion,
    });
  });

  test.each<[string, unknown, string, RegExp]>([
    ['a list', [], 'not-an-audit', /one JSON object/],
    ['nothing', null, 'not-an-audit', /one JSON object/],
    ['another kind of file', { format: 'har' }, 'not-an-audit', /"format" must be "waymark-audit"/],
    ['no version', { format: 'waymark-audit' }, 'bad-version', /not a whole number from 1 up/],
    ['version 0', { format: 'waymark-audit', version: 0 }, 'bad-version', /not a whole number/],
    ['version 1.5', { format: 'waymark-audit', version: 1.5 }, 'bad-version', /not a whole number/],
    [
      'a version from the future',
      { format: 'waymark-audit', version: 9 },
      'newer-version',
      /version 9.*up to 3.*Update/,
    ],
  ])('refuses %s', (_, data, code, message) => {
    const refused = () => upgrade(data, planted);
    expect(refused).toThrow(Refusal);
    expect(refused).toThrow(message);
    expect(refused).toThrow(expect.objectContaining({ code }));
  });
});
