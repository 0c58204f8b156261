import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleLimits, readBundleFiles, writeBundle } from '../../../core/exchange/bundle.ts';
import { smallAudit } from '../support/small-audit.ts';

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const pictures = new Map([['p', new Uint8Array(20_000).fill(7)]]);
const whole = await writeBundle(
  { audit: smallAudit(), pictures, reportHtml: '<p>', reportMarkdown: '#' },
  sha256,
);
const files = unzipSync(whole);
const refused = (bytes: Uint8Array, code: string) =>
  expect(readBundleFiles(bytes, sha256)).rejects.toMatchObject({ name: 'Refusal', code });

/** Where the bytes of an entry begin, past its local header (APPNOTE.TXT, 4.3.7). */
function headerOf(name: string): number {
  const at = strFromU8(whole, true).indexOf(name) - 30;
  if (at < 0) throw new Error(`no ${name}`);
  return at;
}
/** Everything before the list of contents at the end. */
const entries = whole.subarray(0, strFromU8(whole, true).indexOf('PK\u0001\u0002'));
const changed = (at: number, ...bytes: number[]) => {
  const copy = whole.slice();
  copy.set(bytes, at);
  return copy;
};

describe('the manifest', () => {
  const withManifest = (change: (manifest: Record<string, unknown>) => object) => {
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(change(manifest))) });
  };

  it('must be of our kind and version', async () => {
    await refused(
      withManifest((it) => ({ ...it, version: 2 })),
      'bad-manifest',
    );
    await refused(
      withManifest((it) => ({ ...it, format: 'other' })),
      'bad-manifest',
    );
    await refused(
      withManifest(() => []),
      'bad-manifest',
    );
  });

  it('may list nothing that is not there', async () => {
    const { 'report.md': _left, ...rest } = files;
    await refused(zipSync(rest), 'file-missing');
  });
});

describe('the archive', () => {
  it('may not be damaged or cut off anywhere', async () => {
    const data = headerOf('report.html') + 30 + 'report.html'.length;
    await refused(changed(data, 0xff, 0xff), 'damaged');
    const picture = headerOf('images/p.webp') + 30 + 'images/p.webp'.length;
    await refused(whole.subarray(0, picture + 9_000), 'damaged');
  });

  it('may not lack the last of its bytes', async () => {
    await refused(whole.subarray(0, whole.length - 10), 'cut-off');
    await refused(entries, 'cut-off');
  });

  it('may not hold a name twice', async () => {
    const twice = new Uint8Array(entries.length + whole.length);
    twice.set(entries);
    twice.set(whole, entries.length);
    await refused(twice, 'double-file');
  });

  it('is refused for a size it claims, before anything is unpacked', async () => {
    const size = headerOf('audit.json') + 22;
    await refused(changed(size, 0xff, 0xff, 0xff, 0x7f), 'too-big');
  });

  it('is refused for its number of files', async () => {
    const many = Array.from({ length: bundleLimits.files + 1 }, (_, index) => [
      `images/${index}.webp`,
      new Uint8Array(),
    ]);
    await refused(zipSync(Object.fromEntries(many), { level: 0 }), 'too-many-files');
  });
});
