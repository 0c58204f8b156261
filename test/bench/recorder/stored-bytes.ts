import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import type { Figure } from '../core/figure.ts';
import { type Arena, bringPeer, inFreshPage } from './arena.ts';
import { walkShop } from './shop-walk.ts';

/** P5: what a walk through the sample product leaves in the database, as JSON, beside the peer's events of the same walk. */
export async function storedBytes(arena: Arena): Promise<Figure[]> {
  const ours = await inFreshPage(arena, async (page) => {
    const id = await arena.walk.start();
    await walkShop(page, arena.shop);
    await arena.walk.stop();
    return arena.walk.panel.evaluate(readRows, id);
  });
  const peer = await inFreshPage(arena, async (page) => {
    const events = await keepPeer(arena, page);
    await walkShop(page, arena.shop);
    return `[${events.join()}]`;
  });
  const raw = { ours: Buffer.byteLength(ours), peer: Buffer.byteLength(peer) };
  const small = { ours: gzipSync(ours).length, peer: gzipSync(peer).length };
  console.log(`P5: ${raw.ours} B of rows (${small.ours} gz), rrweb ${raw.peer} B (${small.peer} gz)`);
  const figure = { id: 'P5', noise: 0, unit: '%' };
  return [
    {
      ...figure,
      what: 'stored ÷ rrweb JSON of the same walk',
      value: raw.ours / raw.peer,
      floor: 0.05,
      target: 0.03,
    },
    { ...figure, what: 'the same after gzip', value: small.ours / small.peer, floor: 0.1, target: 0.05 },
  ];
}

/** Every event of the peer, safe from the page's going. */
async function keepPeer(arena: Arena, page: Page): Promise<string[]> {
  const events: string[] = [];
  const cdp = await page.createCDPSession();
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'keepEvent') events.push(payload);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'keepEvent' });
  await bringPeer(arena, page, 'startPeer((event) => keepEvent(JSON.stringify(event)))');
  return events;
}

/**
 * Runs in the panel: all rows of the walk, but for the act it begins with, which holds persona and stages: the peer has no
 * such thing. A text counts as its bytes.
 */
async function readRows(walk: string): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction(['walks', 'segments', 'documents']);
  const all = (reading: IDBRequest<unknown[]>) =>
    new Promise<unknown[]>((resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const range = IDBKeyRange.bound([walk, 1], [walk, Number.POSITIVE_INFINITY]);
  const [walks, segments, documents] = await Promise.all([
    all(tx.objectStore('walks').getAll(walk)),
    all(tx.objectStore('segments').getAll(range)),
    all(tx.objectStore('documents').index('walk').getAll(walk)),
  ]);
  db.close();
  const texts = segments.map((row) => {
    const { text, ...rest } = row as { text: string };
    return `${JSON.stringify(rest)}${text}`;
  });
  return [JSON.stringify(walks), ...texts, JSON.stringify(documents)].join('\n');
}
