import { setTimeout as sleep } from 'node:timers/promises';
import type { Walk } from '../../e2e/support/walk.ts';

/** Ends the worker again and again at random times while `work` goes on. Returns how many running ones it ended. */
export async function killWhile(
  walk: Walk,
  random: () => number,
  work: (killed: () => number) => Promise<void>,
): Promise<number> {
  let killed = 0;
  let over = false;
  const kill = async () => {
    while (!over) {
      await sleep(random() * 160);
      const worker = await walk.worker().catch(() => undefined); // gone while it was asked for
      if (!worker || over) continue;
      await worker.close().then(
        () => killed++,
        () => undefined, // it ended by itself in between
      );
    }
  };
  const killing = kill();
  try {
    await work(() => killed);
  } finally {
    over = true;
    await killing;
  }
  return killed;
}
