import type { Walk } from './walk.ts';

/**
 * Ends the worker as the browser does after half a minute of quiet, and waits until it is gone. Returns how many running
 * ones it ended: it may be woken again in between.
 */
export async function stopWorker(walk: Walk): Promise<number> {
  let ended = 0;
  for (let quiet = 0; quiet < 2; quiet++) {
    const worker = await walk.worker().catch(() => undefined); // gone while it was asked for
    if (!worker) {
      await new Promise((later) => setTimeout(later, 20));
      continue;
    }
    quiet = -1;
    await worker.close().then(
      () => ended++,
      () => undefined, // it ended by itself in between
    );
  }
  return ended;
}

/** Ends the worker that runs now, if one does. An open panel wakes it again at once: it is not waited for to be gone. */
export async function endWorker(walk: Walk): Promise<boolean> {
  const worker = await walk.worker().catch(() => undefined);
  return (
    (await worker?.close().then(
      () => true,
      () => false,
    )) ?? false
  );
}
