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

/** What a build server reads of a re-walk: test results, code findings, a summary, and annotations where GitHub runs it. */
export async function writeForCi(audit: Audit, score: Score, bundle: string, files: CiFiles): Promise<void> {
  if (files.junit) await writeFile(files.junit, junitOf([{ audit, score }]));
  if (files.sarif) await writeFile(files.sarif, sarifOf(audit, bundle, '0.1.0'));
  if (files.summary !== undefined) await appendFile(summaryFile(files.summary), githubSummary(audit, score));
  if (process.env['GITHUB_ACTIONS'] === 'true')
    for (const line of githubAnnotations(audit, bundle)) say(line);
}

function summaryFile(given: string | true): string {
  const file = given === true ? process.env['GITHUB_STEP_SUMMARY'] : given;
  if (!file) throw new Stop('--summary needs a file here: GITHUB_STEP_SUMMARY is not set.');
  return file;
}
