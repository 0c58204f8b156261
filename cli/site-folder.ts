import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../core/zod.ts';
import { Stop } from './exit.ts';
import { readyFolder } from './out-place.ts';

/** Lies in a published site and names what of its folder Waymark made. */
const listName = '.waymark-site.json';
const listSchema = z.object({
  made: z.array(
    z
      .string()
      .regex(/^[^/\\]+$/)
      .refine((name) => name !== '.' && name !== '..'),
  ),
});

/**
 * What an earlier publication made in this folder; nothing for one that is empty or not there. A folder that holds other
 * things is refused: they would be mixed up with the site.
 */
export async function siteIn(folder: string): Promise<readonly string[]> {
  const there = await readdir(folder).catch(() => []); // not there yet
  if (there.length === 0) return [];
  const text = await readFile(join(folder, listName), 'utf8').catch(() => '{}'); // no site of ours
  const list = listSchema.safeParse(jsonOf(text));
  if (list.success) return list.data.made;
  throw new Stop(
    `${folder} holds files that are no site of Waymark's. Name an empty folder, or one that was published before. Nothing was changed.`,
  );
}

/** Puts a new site in the place of what was made there before; what somebody else put beside it stays. */
export async function replaceSite(folder: string, fresh: string, before: readonly string[]): Promise<void> {
  await readyFolder(folder);
  const made = await readdir(fresh);
  for (const name of new Set([...before, ...made]))
    await rm(join(folder, name), { recursive: true, force: true });
  for (const name of made) await move(join(fresh, name), join(folder, name));
  await writeFile(join(folder, listName), JSON.stringify({ made: [...made, listName] }));
}

/** Nothing can be renamed onto another disk, such as a mounted folder: there it is copied. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // then it is no list
  }
}
