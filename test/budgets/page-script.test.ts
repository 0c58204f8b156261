import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { builds, builtFile, gzipped } from './built.ts';

/** Of the peer's size, after gzip. */
const largestShare = 0.75;

const pageScripts = ['capture.js', 'page-errors.js'];
const traceOfZod = /_zod\b|ZodError|invalid_union|unrecognized_keys/;

let folder = '';
let peer = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-peer-'));
  await build({
    root: resolve(import.meta.dirname, 'peer'),
    configFile: false,
    outDir: folder,
    manifest: { name: 'peer', version: '1' },
    logger: silent(),
  });
  peer = gzipped(readFileSync(join(folder, 'chrome-mv3/recorder.js')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the peer was really bundled', () => {
  expect(peer).toBeGreaterThan(10_000);
});

test.each(builds)('%s: what runs in the page is at most 0.75 of @rrweb/record, same bundler', (target) => {
  const ours = pageScripts.reduce((sum, path) => sum + gzipped(builtFile(target, path)), 0);
  console.info(`${target}: ${ours} B, @rrweb/record: ${peer} B, share ${(ours / peer).toFixed(3)}`);
  expect(ours / peer).toBeLessThanOrEqual(largestShare);
});

test.each(builds)('%s: no byte of zod runs in the page', (target) => {
  for (const path of pageScripts) expect(String(builtFile(target, path))).not.toMatch(traceOfZod);
});

test('the trace of zod is one that a bundle with zod leaves', () => {
  expect(String(builtFile(builds[0], 'background.js'))).toMatch(traceOfZod);
});

function silent() {
  const quiet = () => undefined;
  return {
    debug: quiet,
    log: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    fatal: quiet,
    success: quiet,
    level: 0,
  };
}
