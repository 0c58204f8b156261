import { spawn } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';

export const root = resolve(import.meta.dirname, '../../..');

/**
 * What a build cost: CPU of the process with all its threads in ms, and the most memory it held in bytes. The search index
 * is made by a process of its own and is not in it: the bare project makes none.
 */
export type Cost = { cpuMs: number; peakRssBytes: number };
export type Page = { path: string; bytes: number };

/** Builds the site from a folder of bundles, or without any. Also gives every file it wrote, for a peer of equal size. */
export async function buildSite(audits: string | undefined, out: string): Promise<Cost & { pages: Page[] }> {
  await rm(out, { recursive: true, force: true });
  const cost = await astro(['build', '--root', join(root, 'site'), '--outDir', out], {
    WAYMARK_SITE: 'https://example.com',
    ...(audits ? { WAYMARK_AUDITS: audits } : {}),
  });
  return { ...cost, pages: await filesOf(out) };
}

/** Runs Astro and says what it cost. */
export function astro(args: readonly string[], own: Readonly<Record<string, string>> = {}): Promise<Cost> {
  return costOf(join(root, 'node_modules/astro/bin/astro.mjs'), args, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...own,
  });
}

/** Runs a script of Node and reads what it cost from its own accounting, printed as its last act. */
export async function costOf(
  script: string,
  args: readonly string[],
  own: Readonly<Record<string, string>>,
  cwd = root,
): Promise<Cost> {
  const report =
    'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nCOST "+JSON.stringify({cpuMs:(u.userCPUTime+u.systemCPUTime)/1000,peakRssBytes:u.maxRSS*1024})+"\\n")})';
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const { BASE_URL: _base, NODE_ENV: _mode, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', preload, '--max-old-space-size=3000', script, ...args], {
    cwd,
    env: { ...env, ...own },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-6000);
  });
  const code = await new Promise((done) => child.on('close', done));
  const cost = /COST (\{.*\})/.exec(said)?.[1];
  if (code !== 0 || cost === undefined) throw new Error(`${script} ended with ${code}:\n${said}`);
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
