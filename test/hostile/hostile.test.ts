import process from 'node:process';
import { expect, it } from 'vitest';
import type { FileKind } from '../../core/exchange/recognise.ts';
import { attempt } from './attempt.ts';
import { harmless } from './harmless.ts';
import { seeds } from './seeds.ts';
import { badTexts } from './texts.ts';
import { badZips } from './zips.ts';

const mostMs = 1_000;
const extraBytes = 150_000_000;

const kinds = Object.keys(seeds) as FileKind[]; // The keys of a record by kind.
const refused: (readonly [FileKind, string, () => Uint8Array])[] = [
  ...Object.entries(badZips).map(([what, make]) => ['bundle', what, make] as const),
  ...kinds.flatMap((kind) =>
    Object.entries(badTexts[kind] ?? {}).map(([what, make]) => [kind, what, make] as const),
  ),
];

it.each(kinds)('a good file comes in: %s', async (kind) => {
  expect(await attempt(kind, seeds[kind])).toMatchObject({ taken: true });
});

it('there are at least 150 hostile files', () => {
  expect(refused.length + harmless.length).toBeGreaterThanOrEqual(150);
});

it.each(refused)(
  '%s: %s is refused',
  async (kind, _what, make) => {
    const bytes = make();
    const memory = process.memoryUsage().rss;
    const outcome = await attempt(kind, bytes);
    if (!('refused' in outcome))
      expect.fail(`it was ${'taken' in outcome ? 'taken' : `a crash: ${String(outcome.crashed)}`}`);
    const { code, message, problems } = outcome.refused;
    expect(code).toMatch(/^[a-z][a-z-]+$/);
    expect(message.length).toBeGreaterThan(10);
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).not.toMatch(/\p{Cc}|undefined|\[object/u);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(outcome.ms).toBeLessThan(mostMs);
    expect(process.memoryUsage().rss - memory).toBeLessThan(extraBytes + bytes.length * 4);
  },
  30_000,
);

it.each(harmless)(
  '%s: %s comes in as plain text',
  async (kind, _what, make) => {
    const outcome = await attempt(kind, make());
    expect(outcome).toMatchObject({ taken: true });
    expect(outcome.ms).toBeLessThan(mostMs);
  },
  30_000,
);

it('a bundle cut off at any hundredth is refused', async () => {
  const { length } = seeds.bundle;
  for (let part = 0; part < 100; part++) {
    const outcome = await attempt('bundle', seeds.bundle.subarray(0, Math.floor((length * part) / 100)));
    // The directory at the end is not read: without it every file is whole still.
    if ('taken' in outcome) expect(part).toBeGreaterThan(60);
    else expect(outcome, `${part} %`).toHaveProperty('refused');
  }
});

it.each(['audit', 'recording', 'open-journey', 'lighthouse', 'axe', 'har'] as const)(
  '%s cut off at any hundredth is refused',
  async (kind) => {
    const { length } = seeds[kind];
    for (let part = 0; part < 100; part++)
      expect(
        await attempt(kind, seeds[kind].subarray(0, Math.floor((length * part) / 100))),
        `${part} %`,
      ).toHaveProperty('refused');
  },
);
