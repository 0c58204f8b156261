import { access, appendFile, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { githubAnnotations, githubSummary } from '../core/exchange/github.ts';
import { junitOf } from '../core/exchange/junit.ts';
import { sarifOf } from '../core/exchange/sarif.ts';
import type { Audit } from '../core/journey/audit.ts';
import type { Score } from '../core/scoring/score.ts';
import { Stop } from './exit.ts';
import { readyFile } from './out-place.ts';
import { say } from './say.ts';

export type CiFiles = { junit?: string; sarif?: string; summary?: string | true };

/** Where each of them goes; no `true` is left. */
export type CiPlaces = { junit?: string; sarif?: string; summary?: string };

/** `pictures` by id, as WebP. */
export type CiWalk = {
  audit: Audit;
  score: Score;
  bundle: string;
  pictures: ReadonlyMap<string, Uint8Array>;
};

/**
 * Finds the places and makes their folders. Before the walk, for a place that cannot be written would else be known only
 * when the walk is over, and its result be lost.
 */
export async function readyCiFiles(files: CiFiles): Promise<CiPlaces> {
  const places: CiPlaces = {
    ...(files.junit === undefined ? {} : { junit: files.junit }),
    ...(files.sarif === undefined ? {} : { sarif: files.sarif }),
    ...(files.summary === undefined ? {} : { summary: summaryFile(files.summary) }),
  };
  for (const kind of ['junit', 'sarif', 'summary'] as const) {
    const file = places[kind];
    if (file === undefined) continue;
    await readyFile(file, { option: `--${kind}`, example: examples[kind] });
    const isThere = (await stat(file).catch(() => undefined)) !== undefined;
    await access(isThere ? file : dirname(file), constants.W_OK);
  }
  return places;
}

const examples = { junit: 'junit.xml', sarif: 'waymark.sarif', summary: 'summary.md' } as const;

/** What a build server reads of re-walks: test results, code findings, a summary, and annotations where GitHub runs it. */
export async function writeForCi(walks: readonly CiWalk[], places: CiPlaces): Promise<void> {
  const { junit, sarif, summary } = places;
  if (junit !== undefined) {
    const pictures = await writePictures(walks, junit);
    await writeFile(
      junit,
      junitOf(walks, (id) => pictures.get(id)),
    );
  }
  if (sarif !== undefined) await writeFile(sarif, allSarif(walks));
  if (summary !== undefined)
    for (const { audit, score } of walks) await appendFile(summary, githubSummary(audit, score));
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const { audit, bundle } of walks) for (const line of githubAnnotations(audit, bundle)) say(line);
}

/**
 * The pictures as files in a folder beside the test results, for a build server looks into no bundle. Their paths are as seen from where
 * the command runs, which is the project's folder there: GitLab and Jenkins read them so.
 */
async function writePictures(walks: readonly CiWalk[], junit: string): Promise<ReadonlyMap<string, string>> {
  const folder = `${junit.replace(/\.xml$/i, '')}-pictures`;
  const places = new Map<string, string>();
  for (const [id, bytes] of walks.flatMap(({ pictures }) => [...pictures])) {
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${id}.webp`);
    await writeFile(file, bytes);
    places.set(id, relative(process.cwd(), file).replaceAll(sep, '/'));
  }
  return places;
}

/** One log with a run for each walk. */
function allSarif(walks: readonly CiWalk[]): string {
  const [first, ...others] = walks.map(({ audit, bundle }) => JSON.parse(sarifOf(audit, bundle, '0.1.0')));
  return `${JSON.stringify({ ...first, runs: [first, ...others].flatMap((it) => it.runs) }, null, 1)}\n`;
}

function summaryFile(given: string | true): string {
  const file = given === true ? process.env['GITHUB_STEP_SUMMARY'] : given;
  if (!file) throw new Stop('--summary needs a file here: GITHUB_STEP_SUMMARY is not set.');
  return file;
}
