import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { weeklyBox } from '../../fixtures/audits/weekly-box.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let [folder, audit] = ['', ''];
const write = async (name: string, text: string) => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-convert-'));
  audit = await write('audit.json', writeAudit(weeklyBox));
});

describe('what a format cannot hold is said, with counts', () => {
  it.each(['recorder', 'open-journey'])('%s', async (format) => {
    const { code, out, err } = await waymark('convert', audit, '--to', format);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf('object');
    expect(err).toMatch(/Not in it: .*\d+ of 13 findings, .*3 of 3 milestones/);
    expect(err).toMatch(/Read back in, it scores \S+ and not 75\.6\. A bundle \(--to bundle\) does\.\n$/);
  });

  it('an audit JSON holds it all', async () => {
    expect(await waymark('convert', audit, '--to', 'json')).toMatchObject({ code: 0, err: '' });
  });
});
