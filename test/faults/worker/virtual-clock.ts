import { setImmediate as nextTurn } from 'node:timers';

type Timer = { readonly at: number; readonly call: () => void };
/** This many turns without a timer's call, and something spins: time goes on all the same. */
const mostTurns = 400;

export type VirtualClock = {
  now(): number;
  setTimeout(call: () => void, ms?: number): number;
  clearTimeout(id: number): void;
  /** Lets time pass, a timer after the other, until `done` settles. Throws when it does not within `withinMs` of its time. */
  until<T>(done: Promise<T>, withinMs: number): Promise<T>;
};

/**
 * A clock that jumps to the next timer whenever nothing else is left to do, so that a wait of ten seconds costs none.
 * What works on without timers (fake-indexeddb, promises) runs in turns of `setImmediate`, which are counted.
 */
export function virtualClock(start: number): VirtualClock {
  let time = start;
  let count = 0;
  const timers = new Map<number, Timer>();
  const busy = countTurns();

  const next = (): [number, Timer] | undefined =>
    [...timers].reduce<[number, Timer] | undefined>(
      (soonest, entry) => (soonest && soonest[1].at <= entry[1].at ? soonest : entry),
      undefined,
    );
  return {
    now: () => time,
    setTimeout: (call, ms = 0) => {
      timers.set(++count, { at: time + Math.max(1, ms), call });
      return count;
    },
    clearTimeout: (id) => void timers.delete(id),
    until: async (done, withinMs) => {
      const end = time + withinMs;
      let settled = false;
      const mark = () => {
        settled = true;
      };
      done.then(mark, mark);
      while (!settled) {
        await quiet(busy);
        if (settled) break;
        const soonest = next();
        if (!soonest || soonest[1].at > end) throw new Error(`Nothing came of it within ${withinMs} ms.`);
        timers.delete(soonest[0]);
        time = Math.max(time, soonest[1].at);
        soonest[1].call();
      }
      return done;
    },
  };
}

/** Waits until no turn is planned but our own. */
async function quiet(busy: () => number): Promise<void> {
  let calm = 0;
  for (let turn = 0; calm < 2 && turn < mostTurns; turn++) {
    await new Promise<void>((later) => nextTurn(later));
    calm = busy() === 0 ? calm + 1 : 0;
  }
}

let planned: (() => number) | undefined;

/** Counts the turns that others have planned: their `setImmediate` is the global one, ours is Node's own. */
function countTurns(): () => number {
  if (planned) return planned;
  let open = 0;
  const counted = (call: (...args: unknown[]) => void, ...args: unknown[]) => {
    open++;
    return nextTurn(() => {
      open--;
      call(...args);
    });
  };
  // Who waits for a turn by promise does not go through the global one.
  Reflect.set(globalThis, 'setImmediate', counted);
  planned = () => open;
  return planned;
}
