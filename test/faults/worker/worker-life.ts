import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import * as database from 'fake-indexeddb';
import { type Before, type FakeChrome, fakeChrome, type Profile } from './fake-chrome.ts';
import { endHung, factoryFor } from './faulty-database.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** One life of the worker, from its start to its end. */
export type Life = { readonly chrome: FakeChrome; end(): void };
export type StartWorker = (machine: Machine) => Life;

/** What outlives a worker: the browser's memory, its database, its clock. */
export type Machine = {
  readonly profile: Profile;
  readonly database: IDBFactory;
  readonly clock: VirtualClock;
  /** Asked before each storage call. */
  readonly before: Before;
};

/** Reads the built worker once; each start runs it anew, with nothing left of the life before but what the machine kept. */
export function workerOf(extension: string): StartWorker {
  const names = Object.keys(globalsOf());
  const code = readFileSync(join(extension, 'background.js'), 'utf8');
  const script = new Script(`(function (${names.join()}) {${code}\n})`, { filename: 'background.js' });
  return (machine) => {
    let dead = false;
    const never = new Promise<never>(() => undefined);
    const before: Before = (call) => (dead ? never : machine.before(call));
    const chrome = fakeChrome(machine.profile, before);
    const { clock } = machine;
    const alive = {
      chrome: chrome.api,
      indexedDB: factoryFor(machine.database, () => dead),
      setTimeout: (call: () => void, ms?: number) => clock.setTimeout(() => dead || call(), ms),
      clearTimeout: clock.clearTimeout,
      now: clock.now,
    };
    script.runInThisContext()(...Object.values(globalsOf(alive)));
    return {
      chrome,
      end: () => {
        dead = true;
        endHung();
      },
    };
  };
}

type Alive = {
  chrome: object;
  indexedDB: object;
  setTimeout: unknown;
  clearTimeout: unknown;
  now: () => number;
};

/** What the script finds as its globals. */
function globalsOf(alive?: Alive): Record<string, unknown> {
  const { default: _same, indexedDB: _other, ...classes } = database;
  const globals = {
    ...classes,
    chrome: alive?.chrome,
    browser: alive?.chrome,
    indexedDB: alive?.indexedDB,
    setTimeout: alive?.setTimeout,
    clearTimeout: alive?.clearTimeout,
    Date: alive && dateOf(alive.now),
    createImageBitmap: async () => ({ width: 40, height: 30, close: () => undefined }),
    OffscreenCanvas: FakeCanvas,
    // It warns of each fault, as it should.
    console: { ...console, warn: () => undefined },
  };
  return { ...globals, globalThis: { ...globals, crypto, navigator } };
}

function dateOf(now: () => number): typeof Date {
  return class extends Date {
    static override now = now;
  } as typeof Date; // called without `new` only in old code, which ours is not
}

class FakeCanvas {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    return { drawImage: () => undefined, fillRect: () => undefined };
  }

  async convertToBlob() {
    return new Blob([new Uint8Array(64).fill(7)], { type: 'image/webp' });
  }
}
