import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { readBundle } from '../../../core/exchange/bundle.ts';

type Content = Awaited<ReturnType<typeof readBundle>>;

/** The folder all bundles are read from; none on a site without audits. */
export const auditsFolder = process.env['WAYMARK_AUDITS'];

/** The bytes of a bundle by its file's name. */
export async function bundleBytes(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(auditsFolder ?? '', file)));
}

export async function bundleContent(file: string): Promise<Content> {
  return readBundle(await bundleBytes(file), async (data) => createHash('sha256').update(data).digest('hex'));
}

let last: { file: string; pictures: Promise<Content['pictures']> } | undefined;

/** Its pictures, read when a page needs them: those of all bundles at once would fill the memory. Only the last are kept. */
export function picturesIn(file: string): Promise<Content['pictures']> {
  if (last?.file !== file) last = { file, pictures: bundleContent(file).then(({ pictures }) => pictures) };
  return last.pictures;
}
