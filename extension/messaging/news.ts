import { browser } from '../browser.ts';
import { type News, newsSchema } from './protocol.ts';

/** Tells every open page of the extension. With no page open there is nobody to tell, and that is fine. */
export async function announce(news: News): Promise<void> {
  await browser.runtime.sendMessage(news).catch((error: unknown) => {
    if (!/receiving end does not exist|message port closed/i.test(String(error))) throw error;
  });
}

/** Calls `listener` with the worker's news until the signal aborts. */
export function onNews(listener: (news: News) => void, signal?: AbortSignal): void {
  const hear = (message: unknown): undefined => {
    const read = newsSchema.safeParse(message);
    if (read.success) listener(read.data);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear), { once: true });
}
