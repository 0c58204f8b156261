import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer';

/** A page that takes longer to say anything at all hangs, for whoever waits before it. */
const answerWithinMs = 5_000;

/** True when the page is so busy with itself that it answers nobody: nothing more can be asked of it, not even to go. */
export async function isHung(page: Page): Promise<boolean> {
  // A page that is closed or gone answers too, if only by refusing.
  return (await within(answerWithinMs, page.evaluate('1').then(answered, answered))) === undefined;
}

const answered = () => true;

/** What the work gives, or `undefined` after so long; it is not waited for any longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const enough = new AbortController();
  try {
    return await Promise.race([work, sleep(ms, undefined, { signal: enough.signal })]);
  } finally {
    enough.abort();
  }
}
