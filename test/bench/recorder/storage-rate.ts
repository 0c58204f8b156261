import type { Page } from 'puppeteer';
import type { Fact } from '../../../core/journey/facts.ts';
import type { Figure } from '../core/figure.ts';
import { makeWalk } from '../core/make-walk.ts';
import { noiseOf } from '../core/measure.ts';
import { type Arena, openArena } from './arena.ts';
import { inRounds } from './rounds.ts';

const count = 20_000;
const together = 500;
const sqlite = ['--enable-features=IdbSqliteBackingStore'];

/** P6: facts a second into the extension's own storage, beside one row a fact in transactions of the same size; on both of Chromium's backends. */
export async function storageRate(arena: Arena, rounds: number): Promise<Figure[]> {
  const other = await openArena({ args: sqlite });
  try {
    return [await rateIn(arena, 'LevelDB', rounds), await rateIn(other, 'SQLite', rounds)];
  } finally {
    await other.close();
  }
}

async function rateIn(arena: Arena, backend: string, rounds: number): Promise<Figure> {
  const facts = makeWalk(count + 200)
    .filter((event): event is Fact => 'doc' in event)
    .slice(0, count);
  const batches = Array.from({ length: count / together }, (_, i) =>
    facts.slice(i * together, (i + 1) * together),
  );
  const page = await arena.walk.browser.newPage();
  await page.goto(`${arena.site.url}/blank`);
  await page.evaluate(arena.script('storage-on-call'));
  await page.evaluate((all) => Object.assign(window, { batches: all }), batches);
  const { rows, again, segments } = await inRounds(
    {
      rows: () => page.evaluate(storeRows),
      segments: () => segmentsMs(page),
      again: () => page.evaluate(storeRows),
    },
    rounds,
  );
  await page.close();
  const rate = (ms: number) => Math.round((count / ms) * 1_000);
  console.log(`P6 ${backend}: ${rate(segments.median)} facts/s, one row each ${rate(rows.median)} facts/s`);
  return {
    id: 'P6',
    what: `facts stored a second ÷ one row a fact, ${backend}`,
    value: rows.median / segments.median,
    range: [rows.median / segments.max, rows.median / segments.min],
    floor: 8,
    target: 15,
    noise: noiseOf(rows, again),
    more: true,
  };
}

function segmentsMs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Put there by storage-on-call and above.
    const { beginWalk, storeSegments, batches } = window as unknown as {
      beginWalk(walk: string): Promise<void>;
      storeSegments(walk: string, batches: unknown): Promise<void>;
      batches: unknown;
    };
    const walk = crypto.randomUUID();
    // As the peer's rows, which go into a database that is open: what is measured is the facts.
    await beginWalk(walk);
    const from = performance.now();
    await storeSegments(walk, batches);
    return performance.now() - from;
  });
}

/** Runs in the page: the way most extensions store. */
async function storeRows(): Promise<number> {
  // Put there above.
  const { batches } = window as unknown as { batches: { id: string }[][] };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('rows', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('events', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const from = performance.now();
  for (const batch of batches) {
    const tx = db.transaction('events', 'readwrite', { durability: 'relaxed' });
    for (const event of batch) tx.objectStore('events').add(event);
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    });
  }
  const ms = performance.now() - from;
  db.close();
  return ms;
}
