import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { placeOf } from '../frame/address.ts';
import { picturesIn } from './bundle-of.ts';
import { type Download, downloads } from './downloads.ts';
import { pictureFile } from './pictures.ts';
import type { Published } from './published.ts';

/** A file beside a journey page; `file` is its path from the page. */
export type FileBeside = Pick<Download, 'file' | 'content'>;

/** What a reader can take along, and the pictures the page shows. */
export function filesBeside(published: Published): readonly FileBeside[] {
  const pictures = published.pictures.map((id) => ({
    file: `pictures/${pictureFile(id)}`,
    content: async () => new Uint8Array((await picturesIn(published.file)).get(id) ?? []),
  }));
  return [...downloads(published), ...pictures];
}

/**
 * Writes files beside a journey page while a build draws the page: a thousand journeys have twenty-five thousand, and as a route
 * of its own each would cost more than what is in it. The dev server has no folder to write to and answers for each instead.
 */
export async function writeBeside({ slug }: Published, files: readonly FileBeside[]): Promise<void> {
  const out = process.env['WAYMARK_OUT'];
  if (out === undefined) return;
  const page = join(out, placeOf(`/journeys/${slug}/`));
  const made = new Set<string>();
  for (const { file, content } of files) {
    const place = join(page, file);
    const folder = dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    // At once: a detour over the thread pool costs more than a small file.
    writeFileSync(place, await content());
  }
}
