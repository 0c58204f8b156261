import { readdir } from 'node:fs/promises';
import type { Audit } from '../../../core/journey/audit.ts';
import { slug } from '../../../core/projection/page-key.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { type Score, score } from '../../../core/scoring/score.ts';
import { auditsFolder, bundleContent } from './bundle-of.ts';

/** One published audit: what its bundle says, and its score computed anew. The bundle itself is read again when it is wanted. */
export type Published = {
  /** Part of its address: journey, persona and day. */
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
  const all: Published[] = [];
  // One after another: a bundle is large while it is read, and small afterwards.
  for (const name of names) all.push(await readOne(name));
  // The oldest is named first, so that an address once published stays with its audit.
  all.sort((a, b) => a.audit.audit.startedAt - b.audit.audit.startedAt || a.file.localeCompare(b.file));
  const taken = new Map<string, number>();
  const named = all.map((one) => {
    const count = (taken.get(one.slug) ?? 0) + 1;
    taken.set(one.slug, count);
    return count === 1 ? one : { ...one, slug: `${one.slug}-${count}` };
  });
  return named.reverse();
}

async function readOne(file: string): Promise<Published> {
  try {
    const { audit, pictures } = await bundleContent(file);
    return { slug: slugOf(audit), file, audit, pictures: [...pictures.keys()], score: score(inputOf(audit)) };
  } catch (error) {
    throw new Error(`${file} cannot be published: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function slugOf(audit: Audit): string {
  const day = new Date(audit.audit.startedAt).toISOString().slice(0, 10);
  return [slug(audit.audit.journey.name) || 'journey', slug(audit.persona.name) || 'persona', day].join('-');
}
