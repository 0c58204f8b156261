import type { JourneyEvent } from '../../../core/journey/event.ts';
import { seen } from '../../e2e/support/panel-driver.ts';
import type { Walk } from '../../e2e/support/walk.ts';
import { makeWalk } from '../core/make-walk.ts';

const longAgoMs = 45 * 60_000;

/** Puts the events of a long walk between the start of this one and now, and opens the panel anew. */
export async function seedEvents(walk: Walk, id: string, count: number): Promise<void> {
  const [madeStart, ...made] = makeWalk(count);
  const [start, ...rest] = await walk.log(id);
  if (!start || !madeStart) throw new Error('A walk begins with its start.');
  const from = Date.now() - longAgoMs;
  const events = made.map((event) => ({
    ...event,
    id: `${id}/seeded/${event.id}`,
    at: from + 1 + event.at - madeStart.at,
  }));
  const whole = [{ ...start, at: from }, ...events.map(of(id)), ...rest];
  await walk.panel.evaluate(write, { id, from, events: whole, pictures: [] });
  await walk.panel.reload();
  await seen(walk.panel, '>>> wm-timeline-group');
}

/** Adds pictures, one after the other, all alike. */
export async function seedPictures(walk: Walk, id: string, count: number): Promise<void> {
  const at = Date.now();
  const names = Array.from({ length: count }, (_, index) => `p-seeded-${index}`);
  const events = names.map((picture, index) => ({
    id: `${id}/seeded/${picture}`,
    at: at + index,
    type: 'picture',
    picture: { id: picture, at: at + index, widthPx: 1280, heightPx: 800, alt: `Picture ${index}` },
  }));
  await walk.panel.evaluate(write, { id, from: undefined, events, pictures: names });
}

/** An effect names its click. */
const of = (walk: string) => (event: JourneyEvent) =>
  event.type === 'effect' ? { ...event, of: `${walk}/seeded/${event.of}` } : event;

/** With `from`, the events are the whole log and the walk began then; else they are added. */
type Seed = { id: string; from: number | undefined; events: unknown[]; pictures: string[] };

/** Runs in the panel. */
async function write({ id, from, events, pictures }: Seed): Promise<void> {
  const canvas = new OffscreenCanvas(1280, 800);
  const pen = canvas.getContext('2d');
  for (let i = 0; pen && i < 400; i++) {
    pen.fillStyle = `hsl(${i * 37} 60% 60%)`;
    pen.fillRect((i * 97) % 1280, (i * 61) % 800, 90, 60);
  }
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
  const small = new OffscreenCanvas(320, 200);
  small.getContext('2d')?.drawImage(canvas, 0, 0, 320, 200);
  const thumbnail = await small.convertToBlob({ type: 'image/webp', quality: 0.82 });
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['walks', 'segments', 'pictures'], 'readwrite');
  const ended = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  const reading = tx.objectStore('walks').get(id);
  reading.onsuccess = () => {
    const walk = reading.result;
    const segments = tx.objectStore('segments');
    if (from !== undefined) segments.delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
    segments.put({ walk: id, seq: walk.segments, events });
    for (const picture of pictures)
      tx.objectStore('pictures').put({
        id: picture,
        walk: id,
        at: 0,
        widthPx: 1280,
        heightPx: 800,
        blob,
        thumbnail,
      });
    tx.objectStore('walks').put({
      ...walk,
      ...(from === undefined ? {} : { startedAt: from }),
      segments: walk.segments + 1,
      events: from === undefined ? walk.events + events.length : events.length,
      pictures: walk.pictures + pictures.length,
    });
  };
  await ended;
  db.close();
}
