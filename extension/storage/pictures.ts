import { withDatabase } from './database.ts';
import type { PictureRow } from './schema.ts';

/** A screenshot with its bytes (WebP) and its thumbnail; `undefined` when it was removed. */
export function readPicture(id: string): Promise<PictureRow | undefined> {
  return withDatabase((db) => db.get('pictures', id));
}

export function listPictures(walk: string): Promise<PictureRow[]> {
  return withDatabase((db) => db.getAllFromIndex('pictures', 'walk', walk));
}
