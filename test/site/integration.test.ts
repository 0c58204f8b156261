import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import waymark from '../../site/integration/index.mjs';
import { writeSiteBundles } from '../e2e/support/site-bundles.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
/** A team's own site: its layout, its start page, and journeys where it wants them. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "private": true, "type": "module" }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import waymark from 'waymark';
export default defineConfig({
  base: '/shop',
  ...JSON.parse(process.env.SHOP_SETTINGS ?? '{}'),
  integrations: [waymark({ audits: 'walks', base: 'customers/journeys/', layout: './src/team.astro', language: 'de', guidelines: 'https://journeys.example/' })],
});`,
  'src/team.astro': `---
const { title } = Astro.props;
---
<html lang="de"><head><title>{title} · Shop</title></head><body><nav id="team">Our shop</nav><slot /></body></html>`,
  'src/pages/index.astro': '<h1>Shop</h1>',
};
let project: string;
const built = (path: string) => readFile(join(project, 'dist/customers/journeys', path), 'utf8');

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'waymark-shop-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), text);
  }
  await mkdir(join(project, 'walks'));
  for (const bundle of await writeSiteBundles(project))
    await cp(bundle, join(project, 'walks', basename(bundle)));
  await install();
  await build({});
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

/** Builds the site as a team does it, with settings of theirs. */
async function build(settings: object): Promise<void> {
  const { BASE_URL: _foreign, NODE_ENV: _test, ...env } = process.env;
  await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: project,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', SHOP_SETTINGS: JSON.stringify(settings) },
  });
}

/** As a package manager does it: the files copied, what they need beside them. */
async function install(): Promise<void> {
  const packages = join(project, 'node_modules');
  for (const part of ['package.json', 'core', 'site/src', 'site/integration'])
    await cp(join(root, part), join(packages, 'waymark', part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(packages, 'waymark/node_modules'), 'junction');
  await symlink(join(root, 'node_modules/astro'), join(packages, 'astro'), 'junction');
}

test('a team’s own site shows journeys in its own layout, language and place', async () => {
  const gallery = await built('index.html');
  expect(gallery).toContain('<nav id="team">Our shop</nav>');
  expect(gallery).toContain('Zuletzt gegangen');
  const [, path = ''] =
    /href="\/shop\/customers\/journeys\/(subscribe-to-a-weekly-box-mara-[\d-]+)\/"/.exec(gallery) ?? [];
  const page = await built(`${path}/index.html`);
  expect(page).toContain('<title>Subscribe to a weekly box · Mara · Shop</title>');
  expect(page).toContain('Wohin die Punkte gingen');
  expect(page).toMatch(/data-score="\d/);
  expect(page).toContain('id="r-map"');
  expect(page).toContain('href="https://journeys.example/guidelines/detectors/slow-page/"');
});

test('nothing on its pages leads to a place it does not have', async () => {
  const gallery = await built('index.html');
  const paths = [...gallery.matchAll(/href="\/shop\/customers\/journeys\/([^"]+)\/"/g)].map(
    ([, path]) => path,
  );
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) {
    const page = (await built(`${path}/index.html`)).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    for (const [, address = ''] of page.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      expect(address).toMatch(/^\/shop\/(customers\/journeys|_astro)\//);
      const file = join(
        project,
        'dist',
        address.slice('/shop/'.length),
        address.endsWith('/') ? 'index.html' : '',
      );
      expect((await readFile(file)).length, address).toBeGreaterThan(0);
    }
  }
});

test.each([
  ['files', { build: { format: 'file' } }, ''],
  ['folders without a slash', { trailingSlash: 'never' }, '/index.html'],
  ['files without a slash', { build: { format: 'preserve' }, trailingSlash: 'never' }, ''],
])(
  'a site of %s links to what it has',
  async (_, settings, ending) => {
    const outDir = 'other';
    await build({ outDir, ...settings });
    const out = join(project, outDir);
    const pages = (await readdir(out, { recursive: true })).filter((path) =>
      /journeys(?:\/[^/]+)?(?:\/index)?\.html$/.test(path.replaceAll('\\', '/')),
    );
    expect(pages.length).toBeGreaterThan(4);
    const addresses = new Set<string>();
    for (const path of pages) {
      const page = (await readFile(join(out, path), 'utf8')).replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
      for (const [, address = ''] of page.matchAll(/(?:href|src)="(\/[^"#]*)/g)) addresses.add(address);
    }
    for (const address of addresses) {
      expect(address).not.toMatch(/\/$/);
      const path = address.slice('/shop/'.length);
      const file = /\.[a-z]\w*$/.test(path) ? path : path + ending;
      expect((await readFile(join(out, file))).length, address).toBeGreaterThan(0);
    }
    expect([...addresses].filter((it) => /journeys\/[\w-]+(?:\.html)?$/.test(it)).length).toBeGreaterThan(3);
    await rm(out, { recursive: true });
  },
  120_000,
);

test('journeys need a path of their own', () => {
  expect(() => waymark({ base: '/' })).toThrow("waymark({ base: '/journeys' })");
});
