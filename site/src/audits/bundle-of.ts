import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inflateRawSync } from 'node:zlib';
import { readBundle } from '../../../core/exchange/bundle.ts';

type Content = Awaited<ReturnType<typeof readBundle>>;

/** The folder all bundles are read from; none on a site without audits. */
export const auditsFolder = process.env['WAYMARK_AUDITS'];

/** The bytes of a bundle by its file's name. */
export function bundleBytes(file: string): Uint8Array<ArrayBuffer> {
  // At once: a detour over the thread pool costs more than a small file.
  return new Uint8Array(readFileSync(join(auditsFolder ?? '', file)));
}

export async function bundleContent(file: string): Promise<Content> {
  return readBundle(bundleBytes(file), sha256, inflate);
}

const sha256 = async (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

function inflate(packed: Uint8Array, mostBytes: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, mostBytes) });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

let last: { file: string; pictures: Promise<Content['pictures']> } | undefined;

/** Its pictures, read when a page needs them: those of all bundles at once would fill the memory. Only the last are kept. */
export function picturesIn(file: string): Promise<Content['pictures']> {
  if (last?.file !== file) last = { file, pictures: bundleContent(file).then(({ pictures }) => pictures) };
  return last.pictures;
}
