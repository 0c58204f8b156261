import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let [may, june, empty] = ['', '', ''];
let folder = '';
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-diff-'));
  const write = async (name: string, events: JourneyEvent[]) => {
    const audit = project(events);
    if (!audit) throw new Error('no audit');
    const file = join(folder, name);
    await writeFile(file, writeAudit(audit));
    return file;
  };
  const friction = (text: string, severity: number) => ({ type: 'friction' as const, text, severity });
  const ended = (outcome: string) => ({ type: 'outcome' as const, outcome });
  may = await write('may.json', walk(visit('/'), friction('Two prices', 3), ended('workaround')));
  june = await write('june.json', walk(visit('/'), friction('No \u001b[31mtotal', 2), ended('achieved')));
  empty = await write('empty.json', walk(visit('/')));
});

it('says how far the score moved and why; the causes add up to it', async () => {
  const { code, out, err } = await waymark('diff', may, june);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.trimEnd().split('\n')).toEqual([
    '67.0 → 95.3 of 100   +28.3  (model JAS-1)',
    '',
    'New    −4.7',
    '  −4.7  Page /: No  [31mtotal',
    '',
    'Fixed   +33.0',
    ' +21.3  Page /: how the goal ended',
    ' +11.7  Page /: Two prices',
  ]);
  const { out: json } = await waymark('diff', may, june, '--json');
  const { change, causes } = JSON.parse(json);
  const sum = causes.reduce((total: number, cause: { points: number }) => total + cause.points, 0);
  expect(Math.abs(sum - change)).toBeLessThan(1e-9);
});

it('fails only on what is new or worse, and only when asked to', async () => {
  const worse = await waymark('diff', may, june, '--fail-on-worse');
  expect(worse).toMatchObject({ code: 1, err: 'Not met: 1 loss is new or worse.\n' });
  expect((await waymark('diff', june, june, '--fail-on-worse')).code).toBe(0);
});

it('notes that another persona walked, and that both are one walk', async () => {
  const audit = JSON.parse(await readFile(june, 'utf8'));
  audit.audit.id = 'w2';
  audit.events[0].walk = 'w2';
  const asWalked = join(dirname(june), 'second.json');
  await writeFile(asWalked, JSON.stringify(audit));
  expect((await waymark('diff', june, asWalked)).err).toBe('');
  audit.persona.name = 'Otto';
  audit.events[0].persona.name = 'Otto';
  const asOtto = join(dirname(june), 'otto.json');
  await writeFile(asOtto, JSON.stringify(audit));
  const { code, err } = await waymark('diff', june, asOtto);
  expect(code).toBe(0);
  expect(err).toMatch(/^Note: the earlier was walked as .*, the later as Otto: /);
  expect((await waymark('diff', june, june)).err).toBe('Note: both files are of the same walk.\n');
});

it('says so where there is nothing to tell', async () => {
  expect((await waymark('diff', may, may)).out).toContain('No cause: nothing that counts has changed.');
  expect((await waymark('diff', may, empty)).out).toContain('the later audit has no score');
});

it('takes scoring inputs too, and refuses what is neither', async () => {
  const golden = 'test/golden/jas-1.input.json';
  expect((await waymark('diff', golden, golden)).code).toBe(0);
  expect((await waymark('diff', golden, 'package.json')).code).toBe(64);
  expect((await waymark('diff', golden)).code).toBe(64);
});
