import { readdir } from 'node:fs/promises';
import type { Audit } from '../../../core/journey/audit.ts';
import { clean } from '../../../core/report/escape.ts';
import type { Score } from '../../../core/scoring/score.ts';
import { withAddresses } from './addresses.ts';
import { auditsFolder, bundleContent } from './bundle-of.ts';
import { leanScore } from './lean-score.ts';

/** One published audit: what its bundle says, and its score computed anew. The bundle itself is read again when it is wanted. */
export type Published = {
  /** Part of its address: journey, persona, day and time (UTC). */
  slug: string;
  /** Name of the bundle it came from. */
  file: string;
  audit: Audit;
  score: Score;
  /** Ids of the pictures its bundle holds. */
  pictures: readonly string[];
};

/** The builder loads this module twice, for the content and for the pages; what was read is kept where both find it. */
const kept: typeof globalThis & { waymarkPublished?: Promise<readonly Published[]> } = globalThis;

/** All audits of the folder named by WAYMARK_AUDITS, newest first. Read once for the whole build. */
export function published(): Promise<readonly Published[]> {
  kept.waymarkPublished ??= readAll(auditsFolder);
  return kept.waymarkPublished;
}

async function readAll(folder: string | undefined): Promise<readonly Published[]> {
  if (!folder) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort();
  const all: Omit<Published, 'slug'>[] = [];
  const models = new Map<string, Audit['framework']>();
  // One after another: a bundle is large while it is read, and small afterwards.
  for (const name of names) all.push(await readOne(name, models));
  return withAddresses(all).reverse();
}

async function readOne(
  file: string,
  models: Map<string, Audit['framework']>,
): Promise<Omit<Published, 'slug'>> {
  try {
    const { audit: read, pictures } = await bundleContent(file);
    const audit = { ...read, framework: onceOf(models, read.framework) };
    return { file, audit, pictures: [...pictures.keys()], score: leanScore(audit) };
  } catch (error) {
    throw new Error(
      `${clean(file)} cannot be published: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Each bundle brings its stage model along, mostly the same one: it is kept once. */
function onceOf(models: Map<string, Audit['framework']>, model: Audit['framework']): Audit['framework'] {
  const said = JSON.stringify(model);
  const same = models.get(said) ?? model;
  models.set(said, same);
  return same;
}
