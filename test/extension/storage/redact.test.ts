import { beforeEach, expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { eventSchema } from '../../../core/journey/event.ts';
import { appendEvents, createWalk } from '../../../extension/storage/append.ts';
import { withDatabase } from '../../../extension/storage/database.ts';
import { readEvents } from '../../../extension/storage/events.ts';
import { deletePicture, listPictures, storePicture } from '../../../extension/storage/pictures.ts';
import { redact } from '../../../extension/storage/redact.ts';
import { readWalk } from '../../../extension/storage/walks.ts';
import { click, visit, walk } from '../../fixtures/walk.ts';
import { freshDatabase, summary } from './indexed-db.ts';

const secret = 'Hanna Voss, 4711';
const blob = new Blob([secret], { type: 'image/webp' });
const picture = { id: 'p-1', at: 5, widthPx: 10, heightPx: 10, alt: secret };
const log: JourneyEvent[] = walk(
  visit('/', { title: secret }),
  click('Pay', { target: { selectors: [`aria/${secret}`], name: secret, tag: 'button' } }),
  { type: 'note', kind: 'note', text: secret },
  { type: 'picture', picture },
);
const [, page, pressed, note, told] = log;

beforeEach(async () => {
  await freshDatabase();
  await createWalk(summary, log.slice(0, 3));
  await appendEvents('w1', log.slice(3));
  await storePicture({ ...picture, walk: 'w1', blob, thumbnail: blob });
});

async function everything(): Promise<string> {
  const rows = await withDatabase((db) =>
    Promise.all([...db.objectStoreNames].map((name) => db.getAll(name))),
  );
  const bytes = await Promise.all((await listPictures('w1')).map((row) => row.blob.text()));
  return JSON.stringify(rows) + bytes.join();
}

const act = (what: 'text' | 'picture' | 'event', ...of: (JourneyEvent | undefined)[]) => ({
  type: 'redact' as const,
  id: 'w1/a/x/9',
  at: 9_000_000,
  of: of.map((event) => event?.id ?? ''),
  what,
});

test('a note is gone, byte for byte', async () => {
  await redact('w1', act('event', note));
  const { events } = await readEvents('w1');
  expect(events.map(({ type }) => type)).toEqual(['start', 'visit', 'click', 'picture', 'redact']);
  expect(await readWalk('w1')).toMatchObject({ events: 5, pictures: 1 });
});

test('nothing of a person is left when all of it is removed', async () => {
  expect(await everything()).toContain(secret);
  await redact('w1', act('text', page, pressed));
  await redact('w1', { ...act('event', note), id: 'w1/a/x/10' });
  await redact('w1', { ...act('picture', told), id: 'w1/a/x/11' });
  expect(await everything()).not.toContain('Voss');
  expect(await readWalk('w1')).toMatchObject({ pictures: 0 });
  for (const event of (await readEvents('w1')).events)
    expect(eventSchema.safeParse(event).success).toBe(true);
});

test('the start of a walk loses its words and stays', async () => {
  await redact('w1', act('event', log[0]));
  const [first] = (await readEvents('w1')).events;
  expect(first).toMatchObject({ type: 'start', title: '[removed]' });
});

test('a walk that is not there is left alone', async () => {
  await expect(redact('w9', act('event', note))).rejects.toThrow('There is no walk w9.');
});

test('a picture whose bytes are gone already is not counted twice', async () => {
  await deletePicture('p-1');
  await redact('w1', act('picture', told));
  expect(await readWalk('w1')).toMatchObject({ pictures: 0 });
});
