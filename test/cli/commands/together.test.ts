import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { smallAudit } from '../../core/support/small-audit.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const journey = (id: string, auditor: string, value: number, severity: number, more: object = {}): Audit =>
  smallAudit({
    audit: { id, auditor, ...more },
    walked: {
      awareness: [
        { id: 'home', name: 'Home', outcome: 'achieved', emotions: [{ id: 'e', at: 1, value }] },
        { id: 'pay', name: 'Pay\u001b[31m', outcome: value < 0 ? 'blocked' : 'achieved' },
      ],
    },
    findings: [
      { id: 'f', touchpoint: 'home', stage: 'awareness', title: 'Two prices', severity },
      ...(value < 0 ? [{ id: 'g', touchpoint: 'pay', stage: 'awareness', title: 'No total' }] : []),
    ],
  });

let [ann, bo, nobody, other] = ['', '', '', ''];
let folder = '';
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-together-'));
  const write = async (name: string, audit: Audit) => {
    const file = join(folder, name);
    await writeFile(file, writeAudit(audit));
    return file;
  };
  ann = await write('ann.json', journey('a', 'Ann', 2, 1));
  bo = await write('bo.json', journey('b', 'Bo', -1, 4));
  nobody = await write('nobody.json', journey('c', '', 2, 1));
  other = await write('other.json', journey('d', 'Cy', 2, 1, { journey: { id: 'x', name: 'X' } }));
});

it('gives one score, how far they agree, and what to talk about', async () => {
  const { code, out, err } = await waymark('together', ann, bo);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^\d+\.\d of 100 together \(model JAS-1\)$/);
  expect(lines[1]).toMatch(/^Ann \d+\.\d, Bo \d+\.\d \(\d+\.\d to \d+\.\d\)$/);
  expect(out).toMatch(/Agreement on severity {2}α −?\d\.\d\d, unreliable/);
  expect(out).toContain('To talk about: 3\n');
  expect(out).toContain('  Home: “Two prices”, how severe is it? Ann 1, Bo 4\n');
  expect(out).toContain('  Home: how did it feel? Ann 2, Bo −1\n');
  expect(out).toContain('  Pay [31m: was the goal reached? Ann achieved, Bo blocked\n');
  expect(out).toContain('Found by one alone: 1\n  Pay [31m: No total (Bo)');
});

it('says so where there is nothing to talk about', async () => {
  const { code, out } = await waymark('together', ann, nobody);
  expect(code).toBe(0);
  expect(out).toContain('No disputes: the judgements are close to each other.');
});

it('prints one JSON object', async () => {
  const { code, out } = await waymark('together', ann, bo, nobody, '--json');
  expect(code).toBe(0);
  const said = JSON.parse(out);
  expect(Object.keys(said)).toEqual(['score', 'scores', 'spread', 'agreement', 'disputes', 'foundBy']);
  expect(said.scores.map((it: { auditor: string }) => it.auditor)).toEqual(['Ann', 'Bo', 'Auditor']);
});

it('refuses what cannot be judged together, in a sentence', async () => {
  for (const [files, sentence] of [
    [[ann], /two audits at least are needed/],
    [[ann, ann], /“ann\.json” is the same walk as “ann\.json”/],
    [[ann, other], /it is of another journey/],
    [[ann, 'package.json'], /^package\.json: /],
    [[ann, 'nowhere.zip'], /There is no file nowhere\.zip/],
    [[], /missing required argument 'bundle'/],
  ] as const) {
    const { code, out, err } = await waymark('together', ...files);
    expect({ code, out }, String(sentence)).toEqual({ code: 64, out: '' });
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^ {4}at /m);
  }
});
