import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundles } from '../../cli/keep-bundles.ts';
import type { Audit } from '../../core/journey/audit.ts';
import { audits } from '../fixtures/audits/all.ts';

const audit: Audit = audits['weekly box'];
const another: Audit = { ...audit, audit: { ...audit.audit, id: 'another' } };
let [root, kept] = ['', ''];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'waymark-keep-'));
  kept = join(root, 'audits');
  await mkdir(kept);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function file(path: string, text: string): Promise<string> {
  await writeFile(join(root, path), text);
  return join(root, path);
}
const texts = async () =>
  (await Promise.all((await readdir(kept)).map((name) => readFile(join(kept, name), 'utf8')))).sort();

test('an audit published again replaces itself, and no other', async () => {
  await keepBundles(new Map([[await file('a.zip', 'other'), another]]), kept);
  await keepBundles(new Map([[await file('a.zip', 'old'), audit]]), kept);
  await keepBundles(new Map([[await file('b.zip', 'new'), audit]]), kept);
  expect(await texts()).toEqual(['new', 'other']);
});

test('a renamed journey takes the place of what it was before', async () => {
  await keepBundles(new Map([[await file('a.zip', 'old'), audit]]), kept);
  const renamed = { ...audit, audit: { ...audit.audit, journey: { ...audit.audit.journey, name: 'New' } } };
  await keepBundles(new Map([[await file('b.zip', 'new'), renamed]]), kept);
  expect(await texts()).toEqual(['new']);
});

test('a bundle published from the folder itself is there once, by whatever way it was named', async () => {
  const [mine, aside] = [await file('audits/mine.waymark.zip', 'mine'), join(root, 'aside')];
  await file('audits/not-named.waymark.zip', 'not named');
  await symlink(kept, aside);
  await keepBundles(new Map([[mine, audit]]), aside);
  expect(await texts()).toEqual(['mine', 'not named']);
  const [place = ''] = (await readdir(kept)).filter((name) => name.startsWith('subscribe'));
  await keepBundles(new Map([[join(aside, place), audit]]), kept);
  expect(await texts()).toEqual(['mine', 'not named']);
});

test('of one audit named twice the last file is kept', async () => {
  const renamed = { ...audit, audit: { ...audit.audit, journey: { ...audit.audit.journey, name: 'Old' } } };
  await keepBundles(new Map([[await file('a.zip', 'old'), renamed]]), kept);
  const [old = ''] = await readdir(kept);
  const bundles = new Map([
    [await file('b.zip', 'newer'), audit],
    [join(kept, old), audit],
  ]);
  await keepBundles(bundles, kept);
  expect(await texts()).toEqual(['old']);
});
