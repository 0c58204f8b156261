import { appendFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { githubAnnotations, githubSummary } from '../core/exchange/github.ts';
import { junitOf } from '../core/exchange/junit.ts';
import { sarifOf } from '../core/exchange/sarif.ts';
import type { Audit } from '../core/journey/audit.ts';
import type { Score } from '../core/scoring/score.ts';
import { Stop } from './exit.ts';
import { say } from './say.ts';

export type CiFiles = { junit?: string; sarif?: string; summary?: string | true };

export type CiWalk = { audit: Audit; score: Score; bundle: string };

/** What a build server reads of re-walks: test results, code findings, a summary, and annotations where GitHub runs it. */
export async function writeForCi(walks: readonly CiWalk[], files: CiFiles): Promise<void> {
  if (files.junit) await writeFile(files.junit, junitOf(walks));
  if (files.sarif) await writeFile(files.sarif, allSarif(walks));
  if (files.summary !== undefined)
    for (const { audit, score } of walks)
      await appendFile(summaryFile(files.summary), githubSummary(audit, score));
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const { audit, bundle } of walks) for (const line of githubAnnotations(audit, bundle)) say(line);
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
