import { spawn } from 'node:child_process';
import { copyFile, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Audit } from '../core/journey/audit.ts';
import { slug } from '../core/projection/page-key.ts';
import { exitCodes, Stop } from './exit.ts';
import { readyFolder } from './out-place.ts';
import { inProject } from './project.ts';
import { readAuditFile } from './read-input.ts';
import { auditName } from './write-audit.ts';

export type PublishOptions = {
  /** Bundles to add to `audits`. */
  bundles: readonly string[];
  /** Folder that keeps the published bundles from one publication to the next. */
  audits: string;
  out: string;
  /** Path the site will live under, e.g. `/journeys`. */
  base?: string;
  /** Its address, for the feed, the sitemap and pictures in social posts. */
  site?: string;
  /** Language of its interface; English where nothing is said. */
  language?: 'en' | 'de';
  /** A line above every page; an address at its end becomes its link. */
  announce?: string;
  /** Address of the repository, for edit and feedback links. */
  repository?: string;
};

/** Adds audits to a folder and builds the site from all that are there. Every bundle is checked before anything is changed. */
export async function publishSite(options: PublishOptions): Promise<{ audits: number }> {
  const kept = new Map<string, string>();
  for (const bundle of options.bundles) kept.set(bundle, keptName((await readAuditFile(bundle)).audit));
  await readyFolder(options.out);
  await readyFolder(options.audits);
  for (const [bundle, name] of kept) {
    const place = join(options.audits, name);
    if (resolve(place) !== resolve(bundle)) await copyFile(bundle, place);
  }
  const audits = (await readdir(options.audits)).filter((name) => name.endsWith('.zip'));
  await rm(options.out, { recursive: true, force: true });
  await astroBuild(options);
  return { audits: audits.length };
}

/** The same walk published again replaces itself; another walk of the same journey never does. */
function keptName(audit: Audit): string {
  return `${auditName(audit)}-${slug(audit.audit.id).slice(0, 24)}.waymark.zip`;
}

async function astroBuild({
  audits,
  out,
  base,
  site,
  language,
  announce,
  repository,
}: PublishOptions): Promise<void> {
  const astro = inProject('node_modules', 'astro', 'bin', 'astro.mjs');
  // A test runner's BASE_URL is not this site's.
  const { BASE_URL: _foreign, ...inherited } = process.env;
  const env = {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    WAYMARK_AUDITS: resolve(audits),
    ...(base ? { WAYMARK_BASE: base } : {}),
    ...(site ? { WAYMARK_SITE: site } : {}),
    ...(language ? { WAYMARK_LANGUAGE: language } : {}),
    ...(announce ? { WAYMARK_ANNOUNCEMENT: announce } : {}),
    ...(repository ? { WAYMARK_REPOSITORY: repository } : {}),
  };
  const child = spawn(
    process.execPath,
    [astro, 'build', '--root', inProject('site'), '--outDir', resolve(out)],
    {
      env,
      cwd: inProject(),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  if (code !== 0)
    throw new Stop(
      `The site could not be built; the audits are safe in ${audits}. The builder said:\n${tail}`,
      exitCodes.regression,
    );
}
