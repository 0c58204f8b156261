import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';

const root = resolve(import.meta.dirname, '../../..');

/**
 * What a build cost: CPU of the process with all its threads in ms, and the most memory it held in bytes. The search index
 * is made by a process of its own and is not in it: the bare project makes none.
 */
type Cost = { cpuMs: number; peakRssBytes: number };
type Page = { path: string; bytes: number };

/** Builds the site from a folder of bundles, or without any. Also gives every file it wrote, for a peer of equal size. */
export async function buildSite(audits: string | undefined, out: string): Promise<Cost & { pages: Page[] }> {
  await rm(out, { recursive: true, force: true });
  const cost = await astro(['build', '--root', join(root, 'site'), '--outDir', out], {
    WAYMARK_SITE: 'https://example.com',
    ...(audits ? { WAYMARK_AUDITS: audits } : {}),
  });
  return { ...cost, pages: await filesOf(out) };
}

/**
 * An Astro project without anything of ours: as many HTML pages of the same sizes (the reports in one file are pages too), and
 * the other files of the same sizes as endpoints. What Pagefind and the bundler wrote is left out: the bare project has neither.
 */
export async function buildBare(folder: string, pages: readonly Page[]): Promise<Cost> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await mkdir(join(folder, 'node_modules'));
  await symlink(join(root, 'node_modules/astro'), join(folder, 'node_modules/astro'), 'junction');
  const own = pages.filter(({ path }) => !/^(pagefind|_astro)\//.test(path));
  const html = own.filter(({ path }) => path.endsWith('.html'));
  const other = own.filter(({ path }) => !path.endsWith('.html'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await writeFile(join(folder, 'html.json'), JSON.stringify(html.map(({ bytes }) => bytes)));
  await writeFile(join(folder, 'other.json'), JSON.stringify(other.map(({ bytes }) => bytes)));
  await writeFile(
    join(folder, 'src/pages/[page].astro'),
    `---
import sizes from '../../html.json';
export const getStaticPaths = () => sizes.map((bytes, index) => ({ params: { page: String(index) }, props: { bytes } }));
const { bytes } = Astro.props;
const rows = Array.from({ length: Math.max(1, Math.floor(bytes / 100)) }, (_, index) => index);
---
<html lang="en"><head><title>Page</title></head><body><ul>{rows.map((row) => <li class="row"><a href={"#r" + row}>A row of words, as long as a hundred letters are, {row}</a></li>)}</ul></body></html>`,
  );
  await writeFile(
    join(folder, 'src/pages/file[file].txt.ts'),
    `import sizes from '../../other.json';
export const getStaticPaths = () => sizes.map((bytes, index) => ({ params: { file: String(index) }, props: { bytes } }));
export const GET = ({ props }) => new Response('x'.repeat(props.bytes));`,
  );
  return astro(['build', '--root', folder], {});
}

/** Runs Astro and reads what it cost from its own accounting, printed as its last act. */
async function astro(args: readonly string[], own: Readonly<Record<string, string>>): Promise<Cost> {
  const report =
    'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nCOST "+JSON.stringify({cpuMs:(u.userCPUTime+u.systemCPUTime)/1000,peakRssBytes:u.maxRSS*1024})+"\\n")})';
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const { BASE_URL: _base, NODE_ENV: _mode, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [
      '--import',
      preload,
      '--max-old-space-size=3000',
      join(root, 'node_modules/astro/bin/astro.mjs'),
      ...args,
    ],
    {
      cwd: root,
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...own },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-6000);
  });
  const code = await new Promise((done) => child.on('close', done));
  const cost = /COST (\{.*\})/.exec(said)?.[1];
  if (code !== 0 || cost === undefined) throw new Error(`astro ${args[0]} ended with ${code}:\n${said}`);
  return JSON.parse(cost) as Cost;
}

async function filesOf(folder: string): Promise<Page[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: relative(folder, path), bytes: (await stat(path)).size };
      }),
  );
}
