import { readdir } from 'node:fs/promises';
import type { Audit } from '../../../core/journey/audit.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { type Score, score } from '../../../core/scoring/score.ts';
import { withAddresses } from './addresses.ts';
import { auditsFolder, bundleContent } from './bundle-of.ts';

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
  const shared = new Map<string, Audit['framework']>();
  // One after another: a bundle is large while it is read, and small afterwards.
  for (const name of names) {
    const one = await readOne(name);
    all.push({ ...one, audit: { ...one.audit, framework: sameOf(shared, one.audit.framework) } });
  }
  return withAddresses(all).reverse();
}

/** Each bundle brings its stage model along, mostly the same one: it is kept once. */
function sameOf(shared: Map<string, Audit['framework']>, model: Audit['framework']): Audit['framework'] {
  const said = JSON.stringify(model);
  const same = shared.get(said) ?? model;
  shared.set(said, same);
  return same;
}

async function readOne(file: string): Promise<Omit<Published, 'slug'>> {
  try {
    const { audit, pictures } = await bundleContent(file);
    return { file, audit, pictures: [...pictures.keys()], score: score(inputOf(audit)) };
  } catch (error) {
    throw new Error(`${file} cannot be published: ${error instanceof Error ? error.message : String(error)}`);
  }
}
