import { spawn } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import type { Audit } from '../core/journey/audit.ts';
import { exitCodes, Stop } from './exit.ts';
import { keepBundles } from './keep-bundles.ts';
import { readyFolder } from './out-place.ts';
import { inProject } from './project.ts';
import { readBundleFile } from './read-input.ts';
import { replaceSite, siteIn } from './site-folder.ts';

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
  /** Address of the team's copy of this project, for edit and feedback links. */
  repository?: string;
};

/**
 * Adds audits to a folder and builds the site from all that are there. Every bundle is checked before anything is changed.
 * The site that was there stays until the new one is built; of its folder only what Waymark made is replaced.
 */
export async function publishSite(options: PublishOptions): Promise<{ audits: number }> {
  const { audits, out } = options;
  demandApart(out, audits);
  const before = await siteIn(out);
  const kept = new Map<string, Audit>();
  for (const bundle of options.bundles) kept.set(bundle, (await readBundleFile(bundle)).audit);
  await readyFolder(out);
  await readyFolder(audits);
  await keepBundles(kept, audits);
  const names = (await readdir(audits)).filter((name) => name.endsWith('.zip'));
  // Astro moves files from the project's folder while it builds, and that fails on another disk.
  const fresh = inProject('.astro', `publish-${process.pid}`);
  await rm(fresh, { recursive: true, force: true });
  try {
    await astroBuild({ ...options, out: fresh });
    await replaceSite(out, fresh, before);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { audits: names.length };
}

/** The audits must outlive every site, and a site must not be made over what is not one. */
function demandApart(out: string, audits: string): void {
  const holds = (a: string, b: string) => !relative(a, b).startsWith('..') && !isAbsolute(relative(a, b));
  if (holds(resolve(out), resolve(audits)) || holds(resolve(audits), resolve(out)))
    throw new Stop(
      `The site (${out}) and the audits (${audits}) must lie in two folders, none inside the other. Nothing was changed.`,
    );
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
  const unread = code === 0 ? undefined : /^.+ cannot be published: .+/m.exec(stripVTControlCharacters(tail));
  if (unread)
    throw new Stop(
      `${unread[0].replace(/\.?$/, '.')} It lies in ${audits}: put a whole copy there, or take it out, and publish again. The site before is as it was.`,
    );
  if (code !== 0)
    throw new Stop(
      `The site could not be built. The one before is as it was, and the audits are safe in ${audits}. The builder said:\n${tail}`,
      exitCodes.regression,
    );
}
