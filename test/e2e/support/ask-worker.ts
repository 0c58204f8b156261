import type { Page } from 'puppeteer';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { unpack } from '../../../extension/storage/pack.ts';
import type { OpenSegment, Segment } from '../../../extension/storage/schema.ts';
import { setup } from './setup.ts';

export type Answer<T = unknown> = { ok: boolean; value?: T; code?: string; message?: string };

/** What a test does with the worker and the database, from a page of the extension; the same in every browser. */
export type Worker = {
  /** Asks the worker as the panel does. */
  ask<T = unknown>(verb: string, takes?: object): Promise<Answer<T>>;
  /** Starts a walk in the page in front. */
  start(): Promise<string>;
  stop(): Promise<void>;
  /** The log as it is in the database, in the order it was written. */
  log(walk: string): Promise<JourneyEvent[]>;
  journalKeys(): Promise<string[]>;
};

/** `panel` is asked for each time: it may be closed and opened again. */
export function askWorker(panel: () => Page): Worker {
  const ask = <T>(verb: string, takes: object = {}) =>
    // The caller names what the worker answers to this verb.
    panel().evaluate((message) => chrome.runtime.sendMessage(message), { verb, takes }) as Promise<Answer<T>>;
  const must = async <T>(verb: string, takes: object = {}) => {
    const { ok, value, code, message } = await ask<T>(verb, takes);
    if (!ok) throw new Error(`${verb}: ${code} ${message}`);
    return value;
  };
  return {
    ask,
    start: async () => (await must<{ walk: string }>('startWalk', { setup }))?.walk ?? '',
    stop: async () => {
      await must('stopWalk');
    },
    log: async (walk) => (await panel().evaluate(readSegments, walk)).flatMap(unpack),
    journalKeys: () =>
      panel().evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('j/')),
      ),
  };
}

/** Runs in the panel. */
async function readSegments(walk: string): Promise<(Segment | OpenSegment)[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('waymark');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const range = IDBKeyRange.bound([walk, 0], [walk, Number.POSITIVE_INFINITY]);
  const segments = await new Promise<(Segment | OpenSegment)[]>((resolve, reject) => {
    const reading = db.transaction('segments').objectStore('segments').getAll(range);
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  return segments;
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<Answer> };
  storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
};
