import { beforeEach, expect, test } from 'vitest';
import { appendPicture, createWalk } from '../../../extension/storage/append.ts';
import { withDatabase } from '../../../extension/storage/database.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import {
  deletePicture,
  readPicture,
  storePicture,
  storeThumbnail,
} from '../../../extension/storage/pictures.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(freshDatabase);

const blob = new Blob(['picture'], { type: 'image/webp' });
const picture = { id: 'p1', walk: 'w1', at: 1, widthPx: 1, heightPx: 1, blob, thumbnail: blob };
const act = { type: 'pause' as const, id: 'w1/a/x/1', at: 2_000 };

test('a picture that is removed is no longer counted; removing it again changes nothing', async () => {
  await createWalk(summary, []);
  await storePicture(picture);
  await storePicture({ ...picture, id: 'p2' });
  await deletePicture('p1');
  await deletePicture('p1');
  expect(await readPicture('p1')).toBeUndefined();
  expect(await readPicture('p2')).toMatchObject({ id: 'p2' });
  expect(await readWalk('w1')).toMatchObject({ pictures: 1 });
});

test('a picture goes even where its walk is gone', async () => {
  await createWalk(summary, []);
  await storePicture(picture);
  await withDatabase((db) => db.delete('walks', 'w1'));
  await deletePicture('p1');
  expect(await readPicture('p1')).toBeUndefined();
});

test('a picture and the act that tells of it come both or neither', async () => {
  await expect(appendPicture('w1', act, picture)).rejects.toThrow('There is no walk w1.');
  expect(await readPicture('p1')).toBeUndefined();
  await createWalk(summary, []);
  await appendPicture('w1', act, picture);
  await expect(appendPicture('w1', { ...act, id: 'w1/a/x/2' }, picture)).rejects.toThrow();
  expect((await readEvents('w1')).events).toEqual([act]);
  expect(await readWalk('w1')).toMatchObject({ pictures: 1, events: 1 });
});

test('a picture from elsewhere is made small once; one removed or painted over meanwhile stays as it is', async () => {
  const { thumbnail: painted, ...bare } = picture;
  const small = new Blob(['small'], { type: 'image/webp' });
  await createWalk(summary, []);
  await storePicture(bare);
  expect((await readPicture('p1'))?.thumbnail).toBeUndefined();
  await storeThumbnail('p1', small);
  expect((await readPicture('p1'))?.thumbnail?.size).toBe(small.size);
  await storePicture(picture);
  await storeThumbnail('p1', small);
  expect((await readPicture('p1'))?.thumbnail?.size).toBe(painted.size);
  await deletePicture('p1');
  await storeThumbnail('p1', small);
  expect(await readPicture('p1')).toBeUndefined();
});
