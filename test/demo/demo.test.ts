import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../../cli/demo/manifest.ts';
import type { DemoWalk } from '../../cli/demo/walks/schema.ts';
import { jonasWalk, maraWalk } from '../../cli/demo/walks.ts';
import { readAuditFile } from '../../cli/read-input.ts';
import type { Audit } from '../../core/journey/audit.ts';
import type { Finding } from '../../core/journey/finding.ts';

/** The main job from end to end, as `npm start -- --no-serve` does it. Three walks take their time. */
const demoMs = 600_000;

let out = '';
let said = '';
let code = 0;
afterAll(() => rm(out, { recursive: true, force: true }));
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'waymark-demo-'));
  await new Promise<void>((done) => {
    execFile(
      process.execPath,
      ['cli/waymark.ts', 'demo', '--no-serve', '--out', out],
      { timeout: demoMs },
      (error, _out, err) => {
        code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
        said = err;
        done();
      },
    );
  });
}, demoMs);

const zips = async (...folder: string[]) =>
  (await readdir(join(out, ...folder))).filter((name) => name.endsWith('.zip'));
const audit = async (...path: string[]): Promise<Audit> => (await readAuditFile(join(out, ...path))).audit;

/** Planted frictions a walk met whose detector found nothing on their page. */
function missed(walked: Audit, walk: DemoWalk): string[] {
  return manifest.planted
    .filter(({ id }) => walk.meets.includes(id))
    .filter(
      ({ detector, page }) =>
        !walked.findings.some(
          (it) => it.kind === detector && pagesOf(it, walked).some((path) => path.startsWith(page)),
        ),
    )
    .map(({ id, detector, page }) => `${id}: no ${detector} on ${page}`);
}

/** The pages somebody was on when the evidence came up: a missing picture's own address is none. */
function pagesOf({ evidence }: Finding, { events }: Audit): string[] {
  const docs = events.filter(({ id }) => evidence.includes(id)).map((it) => ('doc' in it ? it.doc : ''));
  return events.flatMap((it) =>
    it.type === 'visit' && docs.includes(it.doc) ? [new URL(it.url).pathname] : [],
  );
}

describe('npm start', () => {
  it('leaves two bundles, two reports and the re-audit', async () => {
    expect(code, said).toBe(0);
    expect(await zips('bundles')).toHaveLength(2);
    expect((await readdir(join(out, 'bundles'))).filter((name) => name.endsWith('.html'))).toHaveLength(2);
    expect(await zips('re-audit', 'bundles')).toHaveLength(1);
    expect(said).not.toContain('asked for');
  });

  it('finds what was planted', async () => {
    const [jonas, mara] = (await zips('bundles')).sort();
    expect(missed(await audit('bundles', mara ?? ''), maraWalk)).toEqual([]);
    expect(missed(await audit('bundles', jonas ?? ''), jonasWalk)).toEqual([]);
  });

  it('finds none of it in the mended shop', async () => {
    const [name = ''] = await zips('re-audit', 'bundles');
    const walked = await audit('re-audit', 'bundles', name);
    // Of what was not recorded nothing can be found.
    expect(walked.events.filter(({ type }) => type === 'click').length).toBeGreaterThan(20);
    const kinds = walked.findings.filter((it) => it.detector !== undefined).map((it) => it.kind);
    const clicks = kinds.filter((kind) => ['rage-click', 'dead-click', 'error-click'].includes(kind));
    expect(clicks).toEqual([]);
  });

  it('keeps pictures of what was marked', async () => {
    const [, mara = ''] = (await zips('bundles')).sort();
    const { audit: walked, pictures } = await readAuditFile(join(out, 'bundles', mara));
    const marked = walked.stages.flatMap((stage) => stage.touchpoints.flatMap((it) => it.pictures));
    expect(marked.length).toBeGreaterThan(3);
    for (const { id } of marked) expect(pictures.get(id)?.length).toBeGreaterThan(1000);
  });

  it('publishes the scores that `waymark score` prints', async () => {
    const pages = (await readdir(join(out, 'site', 'journeys'), { recursive: true })).filter((it) =>
      it.endsWith('index.html'),
    );
    const html = (
      await Promise.all(pages.map((page) => readFile(join(out, 'site', 'journeys', page), 'utf8')))
    ).join('');
    const shown = [...html.matchAll(/data-score="([\d.]+)"/g)].map(([, score]) => Number(score).toFixed(4));
    for (const name of await zips('bundles')) {
      const { score } = JSON.parse(await run('score', join(out, 'bundles', name), '--json'));
      expect(shown).toContain(score.toFixed(4));
    }
  });
});

function run(...args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, ['cli/waymark.ts', ...args], (error, text) =>
      error ? fail(error) : done(text),
    );
  });
}
