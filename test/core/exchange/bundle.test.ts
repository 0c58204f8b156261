import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { auditFrom, writeAudit } from '../../../core/exchange/audit-json.ts';
import { readBundle, writeBundle } from '../../../core/exchange/bundle.ts';
import { readJson } from '../../../core/exchange/json-gate.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const audit = () => {
  const made = project(
    walk(visit('/'), { type: 'friction', text: 'Two prices', severity: 2 }, { type: 'stop' }),
  );
  if (!made) throw new Error('no audit');
  return made;
};
const pictures = new Map([['w/p/1', new Uint8Array([1, 2, 3])]]);
const pack = () => writeBundle({ audit: audit(), pictures, reportHtml: '<p>', reportMarkdown: '#' }, sha256);

describe('a bundle', () => {
  it('comes back as it went, pictures byte for byte, and makes the same bytes again', async () => {
    const bytes = await pack();
    const read = await readBundle(bytes, sha256);
    expect(read.audit).toEqual(audit());
    expect(read.pictures).toEqual(pictures);
    expect(await pack()).toEqual(bytes);
  });

  it('is refused when it is no zip, cut off, changed, or holds what it does not list', async () => {
    const bytes = await pack();
    const files = unzipSync(bytes);
    await expect(readBundle(strToU8('hello'), sha256)).rejects.toMatchObject({ code: 'not-a-zip' });
    await expect(readBundle(bytes.subarray(0, bytes.length / 2), sha256)).rejects.toMatchObject({
      name: 'Refusal',
    });
    await expect(
      readBundle(zipSync({ ...files, 'report.md': strToU8('other') }), sha256),
    ).rejects.toMatchObject({ code: 'file-changed' });
    await expect(
      readBundle(zipSync({ ...files, 'images/x.webp': strToU8('x') }), sha256),
    ).rejects.toMatchObject({ code: 'file-unlisted' });
    await expect(readBundle(zipSync({ ...files, '../evil': strToU8('x') }), sha256)).rejects.toMatchObject({
      code: 'bad-name',
    });
    await expect(
      readBundle(zipSync({ 'audit.json': files['audit.json'] ?? new Uint8Array() }), sha256),
    ).rejects.toMatchObject({ code: 'no-manifest' });
  });

  it('is refused when it holds no audit, or breaks off in the middle of a file', async () => {
    const bytes = await pack();
    const { 'audit.json': _audit, 'manifest.json': listed = new Uint8Array(), ...rest } = unzipSync(bytes);
    const manifest = JSON.parse(new TextDecoder().decode(listed));
    delete manifest.files['audit.json'];
    const without = zipSync({ ...rest, 'manifest.json': strToU8(JSON.stringify(manifest)) });
    await expect(readBundle(without, sha256)).rejects.toMatchObject({ code: 'no-audit' });
    for (const at of [40, 60, 100])
      await expect(readBundle(bytes.subarray(0, at), sha256)).rejects.toMatchObject({ name: 'Refusal' });
  });

  it('stops a bomb while it unpacks', async () => {
    const bomb = zipSync({ 'audit.json': new Uint8Array(60_000_000) });
    await expect(readBundle(bomb, sha256)).rejects.toMatchObject({ code: 'too-big' });
  });
});

describe('an audit file', () => {
  it('computes everything from its events, whatever it claims', () => {
    const claimed = JSON.parse(writeAudit(audit()));
    claimed.findings = [];
    claimed.score = { score: 100 };
    expect(auditFrom(claimed)).toEqual(audit());
  });

  it('says what is wrong and where', () => {
    expect(() => auditFrom({ format: 'other' })).toThrow(/"format" must be "waymark-audit"/);
    expect(() => auditFrom({ format: 'waymark-audit', version: 9 })).toThrow(/Update Waymark/);
    expect(() => auditFrom({ ...JSON.parse(writeAudit(audit())), stages: 'none' })).toThrow(/stages: /);
    expect(() => readJson('{"a":', 'The audit')).toThrow(/not valid JSON/);
    expect(() => readJson('['.repeat(1_000_000), 'The audit')).toThrow(/nested deeper/);
    expect(() => readJson('{"__proto__":{"a":1}}', 'The audit')).toThrow(/__proto__/);
    expect(() => readJson('[{"\\u005f_pr\\u006fto__":1}]', 'The audit')).toThrow(/__proto__/);
    expect(readJson('{"proto":"\\u0041"}', 'The audit')).toEqual({ proto: 'A' });
  });
});
