import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSiteBundles } from './support/site-bundles.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "private": true, "type": "module" }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import waymark from 'waymark/astro';
export default defineConfig({
  base: '/shop',
  site: 'https://shop.example',
  integrations: [waymark({ audits: './audits', layout: './src/team.astro', language: 'de', guidelines: 'https://journeys.example/' })],
});`,
  'src/team.astro': `---
const { title } = Astro.props;
---
<html lang="de"><head><title>{title} · Shop</title></head><body><nav id="team">Our shop</nav><slot /></body></html>`,
  'src/pages/index.astro': '<h1>Shop</h1>',
};
let project: string;
const built = (path: string) => readFile(join(project, 'dist', path), 'utf8');

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'waymark-shop-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(project, path, '..'), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await mkdir(join(project, 'audits'));
  for (const bundle of await writeSiteBundles(project))
    await cp(bundle, join(project, 'audits', bundle.split('/').at(-1) ?? ''));
  await mkdir(join(project, 'node_modules'));
  await symlink(join(root, 'node_modules/astro'), join(project, 'node_modules/astro'), 'junction');
  await symlink(root, join(project, 'node_modules/waymark'), 'junction');
  const { BASE_URL: _foreign, NODE_ENV: _test, ...env } = process.env;
  await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

test('a site of its own shows journeys in its own layout and language', async () => {
  const gallery = await built('journeys/index.html');
  expect(gallery).toContain('<nav id="team">Our shop</nav>');
  expect(gallery).toContain('Zuletzt gegangen');
  const [, journey = ''] =
    /href="\/shop\/journeys\/(subscribe-to-a-weekly-box-mara-2026-12-12)\/"/.exec(gallery) ?? [];
  const page = await built(`journeys/${journey}/index.html`);
  expect(page).toContain('<title>Subscribe to a weekly box · Mara · Shop</title>');
  expect(page).toContain('Wohin die Punkte gingen');
  expect(page).toMatch(/data-score="\d/);
  expect(page).toContain('href="https://journeys.example/guidelines/detectors/slow-page/"');
  expect(page).not.toMatch(/href="\/shop\/(?:docs|guidelines|compare|owners)\//);
  expect(await built(`journeys/${journey}/report.md`)).toContain('Subscribe to a weekly box');
  expect(await built('journeys/feed.xml')).toContain('href="https://shop.example/shop/journeys/feed.xml"');
  expect(await built('journeys/look.css')).toContain('--wm-accent');
});

test('what is missing is said', async () => {
  const { default: waymark } = (await import('../../site/integration/index.mjs')) as {
    default: (options: object) => unknown;
  };
  expect(() => waymark({})).toThrow("waymark({ audits: './audits' })");
});
