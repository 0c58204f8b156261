import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { small } from '../../fixtures/audits/small.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000 });

const folder = await mkdtemp(join(tmpdir(), 'waymark-validate-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('--schema prints what an editor needs, and a file that names it is as valid as before', async () => {
  const { code, out, err } = await waymark('validate', '--schema');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(out));
  const exported = JSON.parse(writeAudit(small));
  expect(exported, 'it travels, so it names none').not.toHaveProperty('$schema');
  const named = { $schema: './audit-1.schema.json', ...exported };
  expect(holds(named) ? [] : holds.errors).toEqual([]);
  expect(holds({ ...named, stages: 'none' })).toBe(false);
  const file = join(folder, 'my.audit.json');
  await writeFile(file, JSON.stringify(named));
  expect(await waymark('validate', file)).toMatchObject({ code: 0, err: '' });
  expect((await waymark('verify', file, '--allow-no-log')).code).toBe(0);
  // Taken in and written out again it is what it was without.
  expect((await waymark('convert', file, '--to', 'json')).out).toBe(writeAudit(small));
});

it('without a file it says what to do', async () => {
  const { code, err } = await waymark('validate');
  expect(code).toBe(64);
  expect(err).toContain('Name the files to check');
});

it('does one thing at a time, and tells a picture from JSON that is broken', async () => {
  const both = await waymark('validate', '--schema', join(folder, 'my.audit.json'));
  expect(both).toMatchObject({ code: 64, out: '' });
  expect(both.err).toContain('leave the files away');
  const picture = join(folder, 'picture.png');
  await writeFile(picture, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
  for (const command of ['validate', 'verify', 'score', 'report'])
    expect((await waymark(command, picture)).err, command).toContain('a file of another kind');
});
