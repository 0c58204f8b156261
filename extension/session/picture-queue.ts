import { createQueue } from './queue.ts';

/** The browser takes two pictures of a window a second at most; a little slower is never refused. */
const apartMs = 520;

const inTurn = createQueue();
let lastAt = 0;

/** One picture after another, never too fast. A failure does not hold up the next one. */
export function inPictureTurn<T>(take: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    const wait = lastAt + apartMs - Date.now();
    if (wait > 0) await new Promise((later) => setTimeout(later, wait));
    lastAt = Date.now();
    return take();
  });
}
