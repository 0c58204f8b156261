import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { sha256 } from '../../../cli/sha256.ts';
import { writeAudit } from '../../../core/exchange/audit-json.ts';
import { writeBundle } from '../../../core/exchange/bundle.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const made = project(walk(visit('/'), { type: 'outcome', outcome: 'workaround' }));
let [folder, bundle] = ['', ''];
const write = async (name: string, data: Uint8Array | string) => {
  const file = join(folder, name);
  await writeFile(file, data);
  return file;
};

afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  if (!made) throw new Error('no audit');
  folder = await mkdtemp(join(tmpdir(), 'waymark-verify-'));
  const parts = { audit: made, pictures: new Map([['p/1', new Uint8Array([1, 2, 3])]]) };
  const bytes = await writeBundle({ ...parts, reportHtml: '<p>x</p>', reportMarkdown: 'x' }, sha256);
  bundle = await write('audit.zip', bytes);
});

it('is content with a bundle as it was packed', async () => {
  const { code, out, err } = await waymark('verify', bundle);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(
    /^✓ .*audit\.zip: 4 files are what was packed; 78\.7 of 100 by JAS-1, as the file says\n$/,
  );
});

it('does not vouch for a file without a log, unless hashes and score are enough', async () => {
  const { events: _, ...audit } = JSON.parse(writeAudit(made as NonNullable<typeof made>));
  const file = await write('no-log.json', JSON.stringify({ ...audit, events: [] }));
  const { code, out, err } = await waymark('verify', file);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^\? .*no-log\.json: .*\n {2}It holds no log.* --allow-no-log /);
  const allowed = await waymark('verify', file, '--allow-no-log');
  expect(allowed).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ .*no-log\.json/) });
  expect(allowed.err).toContain('It holds no log');
});

it('looks at every file, also behind one that is none of ours', async () => {
  const foreign = await write('foreign.json', '{"format":"something else"}');
  const { code, out: fine, err } = await waymark('verify', foreign, bundle);
  expect(code).toBe(64);
  expect(err).toMatch(/^✗ foreign\.json: [^\n]+\n$/);
  expect(fine).toMatch(/^✓ .*audit\.zip: 4 files/);
  const { out } = await waymark('verify', foreign, bundle, '--json');
  expect(JSON.parse(out)).toMatchObject([{ refused: expect.stringContaining('foreign') }, { cache: 'same' }]);
});

it('names every number of a score that the evidence does not give', async () => {
  const { score: _, ...audit } = JSON.parse(writeAudit(made as NonNullable<typeof made>));
  const unscored = await write('unscored.json', JSON.stringify(audit));
  expect(await waymark('verify', unscored)).toMatchObject({
    code: 0,
    out: expect.stringContaining('says none'),
  });
  const { score } = JSON.parse(writeAudit(made as NonNullable<typeof made>));
  const better = await write('better.json', JSON.stringify({ ...audit, score: { ...score, score: 99 } }));
  const { code, err } = await waymark('verify', better);
  expect(code).toBe(1);
  expect(err).toContain('score: the file says 99, its evidence gives 78.6667');
  const { out } = await waymark('verify', better, '--json');
  expect(JSON.parse(out)).toMatchObject([{ cache: 'differs', hashed: 0, model: 'jas-1' }]);
});

it('refuses a bundle with a byte changed, or cut off', async () => {
  const bytes = await readFile(bundle);
  const at = bytes.indexOf(Buffer.from([1, 2, 3]));
  bytes[at] = 9;
  expect(await waymark('verify', await write('changed.zip', bytes))).toMatchObject({
    code: 64,
    err: expect.stringContaining('changed'),
  });
  const cut = await write('cut.zip', bytes.subarray(0, bytes.length / 2));
  expect((await waymark('verify', cut)).code).toBe(64);
});

it('names what the document says and its log does not', async () => {
  const audit = JSON.parse(writeAudit(made as NonNullable<typeof made>));
  audit.stages[0].touchpoints[0].outcome = 'achieved';
  const file = await write('against.json', JSON.stringify(audit));
  const words = ', outcome: the file says "achieved", its log gives "workaround"';
  const { code, err } = await waymark('verify', file);
  expect(code).toBe(1);
  expect(err).toContain(words);
  const { out } = await waymark('verify', file, '--json');
  expect(JSON.parse(out)).toMatchObject([{ cache: 'same', againstLog: [expect.stringContaining(words)] }]);
});

it('refuses a bundle that lacks its last bytes', async () => {
  const bytes = await readFile(bundle);
  const { code, err } = await waymark('verify', await write('short.zip', bytes.subarray(0, -10)));
  expect(code).toBe(64);
  expect(err).toContain('cut off');
});
