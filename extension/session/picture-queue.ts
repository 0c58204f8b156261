import { Refusal } from '../messaging/refusal.ts';
import { createQueue } from './queue.ts';

/** The browser takes two pictures of a window a second at most; a little slower is hardly ever refused. */
const apartMs = 520;
/** After a refusal: by then the browser has begun to count anew. */
const restMs = 1_000;

const inTurn = createQueue();
let lastAt = 0;

/** The browser was asked for more pictures than it takes. */
export class TooSoon extends Refusal {
  constructor() {
    super('no-picture', 'The browser takes two pictures a second at most. Take this one again.');
  }
}

/**
 * One picture after another, never too fast; {@link pictureTaken} tells when. One that the browser refuses all the same is taken
 * again: a worker that began anew does not know of the last one. A failure does not hold up the next one.
 */
export function inPictureTurn<T>(take: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    await pause(lastAt + apartMs - Date.now());
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof TooSoon)) throw error;
      await pause(restMs);
      return take();
    }
  });
}

/** The browser has just been asked for a picture. What is done before takes now longer, now shorter, and does not count. */
export function pictureTaken(): void {
  lastAt = Date.now();
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((later) => setTimeout(later, ms));
}
