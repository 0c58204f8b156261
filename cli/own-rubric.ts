import { basename } from 'node:path';
import { Option } from 'commander';
import { readJson } from '../core/exchange/json-gate.ts';
import { rubricFrom } from '../core/exchange/rubric-json.ts';
import { jas1 } from '../core/scoring/jas-1.ts';
import type { Rubric } from '../core/scoring/rubric.ts';
import { inFile, readBytes } from './read-input.ts';

export const rubricOption = (): Option =>
  new Option(
    '--rubric <file>',
    'score by weights of your own (JSON) instead of JAS-1; for this output alone',
  );

/** The rubric in the file; the standard one where no file is named. */
export async function rubricIn(file: string | undefined): Promise<Rubric> {
  if (file === undefined) return jas1;
  const bytes = await readBytes(file);
  return inFile(file, async () => rubricFrom(readJson(new TextDecoder().decode(bytes), 'The rubric')));
}

/** What has to stand beside a score by own weights, so that nobody takes it for the standard one. */
export function ownRubricWords(rubric: Rubric, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  return `Scored by ${rubric.model.toUpperCase()} (${basename(file)}), not by JAS-1: hold it against nothing but scores by the same rubric.`;
}
