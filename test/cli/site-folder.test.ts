import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishSite } from '../../cli/publish-site.ts';
import { replaceSite, siteIn } from '../../cli/site-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-site-folder-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function built(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

test('a new site replaces what was made before and leaves the rest of the folder', async () => {
  const out = join(root, 'out');
  await replaceSite(out, await built('one', { 'index.html': '1', 'owners/a.html': '1' }), await siteIn(out));
  await writeFile(join(out, 'CNAME'), 'journeys.example');
  await replaceSite(
    out,
    await built('two', { 'index.html': '2', 'journeys/b.html': '2' }),
    await siteIn(out),
  );
  expect((await readdir(out)).sort()).toEqual(['.waymark-site.json', 'CNAME', 'index.html', 'journeys']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('2');
});

/** A disk of its own on every Linux; where there is none, this shows that a site is put anywhere. */
const memory = '/dev/shm';
test('a site is put onto another disk than the one it was built on', async () => {
  const out = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'waymark-out-'));
  try {
    await replaceSite(out, await built('one', { 'index.html': '1', 'owners/a.html': '1' }), []);
    expect((await readdir(out)).sort()).toEqual(['.waymark-site.json', 'index.html', 'owners']);
  } finally {
    await rm(out, { recursive: true });
  }
});

test.each([
  ['other files', { 'important.txt': 'mine' }],
  ['a list that is none', { '.waymark-site.json': '{"made":["../other"]}' }],
  ['a list that names what is around it', { '.waymark-site.json': '{"made":[".."]}' }],
  ['a broken list', { '.waymark-site.json': '{' }],
])('a folder with %s is refused, and nothing is changed', async (_, files) => {
  const out = await built('out', files);
  const publishing = publishSite({ bundles: [], audits: join(root, 'audits'), out });
  await expect(publishing).rejects.toThrow(/no site of Waymark's.*Nothing was changed/);
  expect(await readdir(root)).toEqual(['out']);
  expect(await readdir(out)).toEqual(Object.keys(files));
});

test.each([
  ['out', 'out/audits'],
  ['audits/site', 'audits'],
  ['same', 'same'],
])('site in %s and audits in %s are refused', async (out, audits) => {
  const publishing = publishSite({ bundles: [], audits: join(root, audits), out: join(root, out) });
  await expect(publishing).rejects.toThrow(/two folders, none inside the other/);
  expect(await readdir(root)).toEqual([]);
});
