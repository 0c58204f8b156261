import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeAudit } from '../../core/exchange/audit-json.ts';
import { project } from '../../core/projection/project.ts';
import { visit, walk } from '../fixtures/walk.ts';
import { waymark } from './run-waymark.ts';

/** Every case starts processes. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
let audit = '';
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
  const made = project(
    walk(
      visit('/'),
      { type: 'friction', text: '=1+1 "two, prices"', severity: 3 },
      { type: 'outcome', outcome: 'workaround' },
      { type: 'emotion', value: -1, stimulus: '<script>alert(1)</script>' },
      { type: 'stop' },
    ),
  );
  if (!made) throw new Error('no audit');
  audit = join(folder, 'audit.json');
  await writeFile(audit, writeAudit(made));
});

describe('score', () => {
  it('prints the golden output for the golden input, and nothing else', async () => {
    const { code, out, err } = await waymark('score', 'test/golden/jas-1.input.json', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(await readFile('test/golden/jas-1.output.json', 'utf8')));
  });

  it('takes an audit JSON too', async () => {
    const { out } = await waymark('score', audit, '--json');
    expect(JSON.parse(out)).toMatchObject({ score: 56.5, stages: { awareness: 56.5 } });
  });

  it('calls things by their names', async () => {
    const { out } = await waymark('score', audit);
    expect(out).toContain('how the goal ended');
    expect(out).toContain('how it felt');
    expect(out).toContain('=1+1 "two, prices"');
    expect(out).not.toMatch(/:outcome|:emotion/);
  });

  it('says in a sentence that a file is no zip or cannot be written', async () => {
    const fake = join(folder, 'fake.waymark.zip');
    await writeFile(fake, 'no zip');
    const read = await waymark('score', fake);
    expect(read).toMatchObject({ code: 64, out: '' });
    expect(read.err).toContain('no zip file');
    const written = await waymark('report', audit, '--out', join(audit, 'below-a-file.html'));
    expect(written.code).toBe(64);
    expect(written.err).toContain('choose a place that can be written');
    expect(written.err).not.toMatch(/^ {4}at /m);
  });

  it('ends with 1 below a budget, 2 at a failed gate, 64 when used wrongly', async () => {
    const golden = 'test/golden/jas-1.input.json';
    expect((await waymark('score', golden, '--min-score', '70')).code).toBe(1);
    expect((await waymark('score', golden, '--max-severity', '3')).code).toBe(1);
    expect((await waymark('score', golden, '--gate')).code).toBe(2);
    expect((await waymark('score', golden, '--min-score', 'high')).code).toBe(64);
    expect((await waymark('score', 'nothing.json')).code).toBe(64);
    expect((await waymark('scrore')).code).toBe(64);
    for (const args of [
      ['score', 'nothing.json'],
      ['score', golden, '--min-score', 'high'],
    ]) {
      const { code, out } = await waymark(...args, '--json');
      expect(JSON.parse(out)).toEqual({ error: expect.stringMatching(/\w/), exitCode: code });
    }
  });
});

describe('a reader that has had enough', () => {
  it('is no trouble', async () => {
    const child = spawn(process.execPath, ['cli/waymark.ts', 'score', audit, '--json']);
    child.stdout.destroy();
    const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ said, code: child.exitCode }).toEqual({ said: '', code: 0 });
  });

  it('does not turn a failure into a success', async () => {
    const child = spawn(process.execPath, ['cli/waymark.ts', 'score', join(folder, 'not-there.json')]);
    child.stderr.destroy();
    child.stdout.destroy();
    await once(child, 'close');
    expect(child.exitCode).toBe(64);
  });
});

describe('validate', () => {
  it('names the place and the mend', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, (await readFile(audit, 'utf8')).replace('"type": "visit"', '"type": "vist"'));
    const { code, err } = await waymark('validate', broken);
    expect(code).toBe(64);
    expect(err).toMatch(/events\[1\]/);
  });

  it('is content with what is right', async () => {
    expect(await waymark('validate', audit)).toMatchObject({
      code: 0,
      out: expect.stringContaining('is a valid audit'),
      err: '',
    });
  });
});

describe('convert and report', () => {
  it('guards formulas in CSV', async () => {
    const { out } = await waymark('convert', audit, '--to', 'findings');
    expect(out).toContain(`"'=1+1 ""two, prices"""`);
  });

  it.each(['json', 'github-script', 'xes'])('writes %s', async (format) => {
    const { code, out } = await waymark('convert', audit, '--to', format);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(30);
  });

  it('takes a file of another tool in, and adds one to an audit', async () => {
    const recording = join(folder, 'recording.json');
    const bundle = join(folder, 'walk.waymark.zip');
    const answers = join(folder, 'nps.csv');
    await writeFile(
      recording,
      JSON.stringify({ title: 'Pay', steps: [{ type: 'navigate', url: 'https://shop.example/' }] }),
    );
    await writeFile(answers, 'nps,why\n9,good\n3,ann@x.example\n');
    expect((await waymark('convert', recording, '--to', 'bundle', '--out', bundle)).code).toBe(0);
    const { code, out } = await waymark(
      'convert',
      answers,
      '--into',
      bundle,
      '--to',
      'json',
      '--leave-out',
      'notes',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).surveys).toMatchObject([
      { scale: 'nps', name: 'nps', answers: [{ score: 9 }, { score: 3 }] },
    ]);
    expect(out).not.toContain('good');
  }, 60_000);

  it('writes a report that holds no script', async () => {
    const file = join(folder, 'report.html');
    expect((await waymark('report', audit, '--out', file)).code).toBe(0);
    const html = await readFile(file, 'utf8');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
  });
});

it('answers --help with 0', async () => {
  const { code, out } = await waymark('--help');
  expect(code).toBe(0);
  expect(out).toContain('rewalk');
});
