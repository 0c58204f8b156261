import { withDatabase } from './database.ts';
import type { PictureRow } from './schema.ts';
import { transact } from './transact.ts';

/** A screenshot with its bytes (WebP) and, once there is one, its thumbnail; `undefined` when it was removed. */
export function readPicture(id: string): Promise<PictureRow | undefined> {
  return withDatabase((db) => db.get('pictures', id));
}

export function listPictures(walk: string): Promise<PictureRow[]> {
  return withDatabase((db) => db.getAllFromIndex('pictures', 'walk', walk));
}

/** Removes a screenshot's bytes for good. */
export function deletePicture(id: string): Promise<void> {
  return withDatabase((db) => {
    const tx = db.transaction(['walks', 'pictures'], 'readwrite', { durability: 'strict' });
    return transact(tx, async () => {
      const picture = await tx.objectStore('pictures').get(id);
      if (!picture) return;
      await tx.objectStore('pictures').delete(id);
      const walk = await tx.objectStore('walks').get(picture.walk);
      if (walk) await tx.objectStore('walks').put({ ...walk, pictures: Math.max(0, walk.pictures - 1) });
    });
  });
}

/** Keeps a screenshot, or replaces the one with its id. Rejects when its walk is not stored. */
export function storePicture(picture: PictureRow): Promise<void> {
  return withDatabase((db) => {
    const tx = db.transaction(['walks', 'pictures'], 'readwrite');
    return transact(tx, async () => {
      const walk = await tx.objectStore('walks').get(picture.walk);
      if (!walk) throw new Error(`There is no walk ${picture.walk}.`);
      const known = await tx.objectStore('pictures').getKey(picture.id);
      await tx.objectStore('pictures').put(picture);
      if (known === undefined) await tx.objectStore('walks').put({ ...walk, pictures: walk.pictures + 1 });
    });
  });
}

/** Keeps the small version of a picture that has none. One that was removed or painted over meanwhile stays as it is. */
export function storeThumbnail(id: string, thumbnail: Blob): Promise<void> {
  return withDatabase((db) => {
    const tx = db.transaction('pictures', 'readwrite');
    return transact(tx, async () => {
      const picture = await tx.store.get(id);
      if (picture && !picture.thumbnail) await tx.store.put({ ...picture, thumbnail });
    });
  });
}
