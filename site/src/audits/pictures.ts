import { to } from '../frame/address.ts';
import { picturesIn } from './bundle-of.ts';
import type { Published } from './published.ts';

/** Name of a picture's file; ids come from bundles and may hold anything. */
export function pictureFile(id: string): string {
  return `${id.replace(/[^\w-]/g, (found) => `.${(found.codePointAt(0) ?? 0).toString(16)}`)}.webp`;
}

/** Addresses of an audit's pictures by id, as files beside its page. */
export function pictureAddresses({ slug, pictures }: Published): ReadonlyMap<string, string> {
  return new Map(pictures.map((id) => [id, to(`/journeys/${slug}/pictures/${pictureFile(id)}`)]));
}

/** Pictures as data addresses, for a report in one file. */
export async function dataAddresses({ file, pictures }: Published): Promise<ReadonlyMap<string, string>> {
  if (pictures.length === 0) return new Map();
  return new Map(
    [...(await picturesIn(file))].map(([id, bytes]) => [
      id,
      `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
}
