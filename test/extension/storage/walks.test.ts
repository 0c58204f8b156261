import { beforeEach, expect, test } from 'vitest';
import { appendEvents, createWalk } from '../../../extension/storage/append.ts';
import { withDatabase } from '../../../extension/storage/database.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import { listPictures, storePicture } from '../../../extension/storage/pictures.ts';
import { takeOver } from '../../../extension/storage/take-over.ts';
import { deleteWalk, listWalks, readWalk } from '../../../extension/storage/walks.ts';
import { freshDatabase, summary } from './indexed-db.ts';

beforeEach(freshDatabase);

const blob = new Blob(['picture'], { type: 'image/webp' });
const picture = { id: 'p-1', walk: 'w1', at: 1, widthPx: 1, heightPx: 1, blob, thumbnail: blob };

test('a walk is deleted with everything that is its own, and nothing else', async () => {
  for (const id of ['w1', 'w2']) {
    await createWalk({ ...summary, id }, [{ type: 'pause', id: `${id}/a/x/0`, at: 1 }]);
    await takeOver(id, [{ doc: `d-${id}`, number: 0, tab: 1, frame: 0, facts: [], refused: 0 }]);
    await storePicture({ ...picture, id: `p-${id}`, walk: id });
  }
  await deleteWalk('w1');
  expect((await listWalks()).map(({ id }) => id)).toEqual(['w2']);
  expect((await readEvents('w1')).events).toEqual([]);
  expect((await readEvents('w2')).events).toHaveLength(1);
  expect(await listPictures('w1')).toEqual([]);
  expect(await listPictures('w2')).toHaveLength(1);
  expect(await withDatabase((db) => db.getAllKeys('documents'))).toEqual(['d-w2']);
});

test('walks are listed newest first', async () => {
  for (const [id, startedAt] of [
    ['a', 1],
    ['b', 3],
    ['c', 2],
  ] as const)
    await createWalk({ ...summary, id, startedAt }, []);
  expect((await listWalks()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

test('nothing is added to a walk that is not there', async () => {
  await expect(appendEvents('w9', [{ type: 'pause', id: 'x', at: 1 }])).rejects.toThrow(
    'There is no walk w9.',
  );
  await expect(storePicture({ ...picture, walk: 'w9' })).rejects.toThrow('There is no walk w9.');
  expect((await readEvents('w9')).events).toEqual([]);
});

test('a walk is begun once', async () => {
  await createWalk(summary, []);
  await expect(createWalk(summary, [{ type: 'pause', id: 'x', at: 1 }])).rejects.toThrow();
  expect(await readWalk('w1')).toMatchObject({ events: 0 });
});

test('a picture is counted once, also when it is replaced', async () => {
  await createWalk(summary, []);
  await storePicture(picture);
  await storePicture(picture);
  expect(await readWalk('w1')).toMatchObject({ pictures: 1 });
});
