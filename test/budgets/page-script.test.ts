import { afterAll, beforeAll, expect, test } from 'vitest';
import { builds, builtFile, gzipped } from './built.ts';
import { buildPeer, type PeerScripts } from './peer/build-peer.ts';

/** Of the peer's size, after gzip. */
const largestShare = 0.75;

const pageScripts = ['capture.js', 'page-errors.js'];
const traceOfZod = /_zod\b|ZodError|invalid_union|unrecognized_keys/;

let scripts: PeerScripts | undefined;
let peer = 0;

beforeAll(async () => {
  scripts = await buildPeer();
  peer = gzipped(scripts.read('recorder'));
});

afterAll(() => scripts?.remove());

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
