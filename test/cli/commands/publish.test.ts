import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { waymark } from '../run-waymark.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each(['.', './', '..', 'sub/..'])(
  'with --out %s it asks where the bundles are kept, before it does anything',
  async (out) => {
    const { code, err } = await waymark('publish', '--out', out);
    expect(code).toBe(64);
    expect(err).toMatch(/^The bundles are kept beside the site, .* --audits \S+\. Nothing was changed\.\n$/);
  },
);

it('an empty --out is refused as what it is', async () => {
  expect((await waymark('publish', '--out', '')).err).toMatch(/^Nothing stands behind --out/);
});

it.each([
  [['--base', 'https://shop.example/journeys'], 'such as /journeys; the address goes into --site'],
  [['--base', 'a b"><script>'], 'It has to be a path on the server'],
  [['--port', '80000'], 'from 0 to 65535'],
])('%j is refused before anything is built', async (args, said) => {
  const { code, err } = await waymark('publish', '--out', 'somewhere', ...args);
  expect(code).toBe(64);
  expect(err).toContain(said);
});

it('a damaged bundle among the kept ones is named, without the words of the builder', async () => {
  const place = await mkdtemp(join(tmpdir(), 'waymark-publish-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const [out, audits] = [join(place, 'site'), join(place, 'audits')];
  await mkdir(audits);
  await writeFile(join(audits, 'cut-off.waymark.zip'), 'PK');
  const { code, err } = await waymark('publish', '--out', out, '--audits', audits);
  expect(code).toBe(64);
  expect(err).toMatch(
    /cut-off\.waymark\.zip cannot be published: The bundle .* It lies in .*: put a whole copy there/,
  );
  expect(err).not.toContain('Stack trace');
  expect(await readdir(audits)).toEqual(['cut-off.waymark.zip']);
});

it('an audit as JSON is no bundle and is not kept as one', async () => {
  const place = await mkdtemp(join(tmpdir(), 'waymark-publish-'));
  onTestFinished(() => rm(place, { recursive: true }));
  const [out, audits, json] = [join(place, 'site'), join(place, 'audits'), join(place, 'audit.json')];
  await mkdir(audits);
  await writeFile(json, '{"format":"waymark-audit"}');
  const { code, err } = await waymark('publish', json, '--out', out, '--audits', audits);
  expect(code).toBe(64);
  expect(err).toMatch(/^.*audit\.json is no bundle: name the \.waymark\.zip .* Nothing was changed\.$/m);
  expect(await readdir(audits)).toEqual([]);
});

it('a folder of audits that is not there is told, not made', async () => {
  const { code, err } = await waymark('publish', '--out', 'somewhere', '--audits', 'no/such/folder');
  expect(code).toBe(64);
  expect(err).toMatch(/^There is no folder no\/such\/folder, .* Nothing was changed\.\n$/);
});
