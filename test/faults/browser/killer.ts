import { setTimeout as sleep } from 'node:timers/promises';
import type { Protocol } from 'puppeteer';
import type { Walk } from '../../e2e/support/walk.ts';

/**
 * Ends the worker again and again at random times while `work` goes on. Returns how many it ended. Closing the worker's
 * target would not do: that ends an idle one, and one at work finishes.
 */
export async function killWhile(
  walk: Walk,
  random: () => number,
  work: (killed: () => number) => Promise<void>,
): Promise<number> {
  const worker = await followWorker(walk);
  let killed = 0;
  let over = false;
  const kill = async () => {
    while (!over) {
      // Most of them while it works, some while it still starts.
      const when = random() < 0.8 ? ['running'] : ['running', 'starting'];
      const ms = random() * 150;
      while (!over && !when.includes(worker.status())) await sleep(5);
      await sleep(ms);
      if (!over && (await worker.stop())) killed++;
    }
  };
  const killing = kill();
  try {
    await work(() => killed);
  } finally {
    over = true;
    await killing;
    await worker.leave();
  }
  return killed;
}

async function followWorker({ page, extension }: Walk) {
  const session = await page.createCDPSession();
  let version: Protocol.ServiceWorker.ServiceWorkerVersion | undefined;
  let hearStop: () => void = () => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const it of versions.filter(({ scriptURL }) => scriptURL.includes(extension.id))) {
      version = it;
      if (it.runningStatus === 'stopped') hearStop();
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    status: () => version?.runningStatus ?? 'stopped',
    /** Ends it, whatever it does. False when there was nothing to end. */
    stop: async () => {
      if (!version || !['running', 'starting'].includes(version.runningStatus)) return false;
      const stopped = new Promise<true>((resolve) => {
        hearStop = () => resolve(true);
      });
      await session.send('ServiceWorker.stopWorker', { versionId: version.versionId });
      return Promise.race([stopped, sleep(5_000, false)]);
    },
    leave: () => session.detach(),
  };
}
