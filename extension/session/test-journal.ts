import { browser } from '../browser.ts';

/** The build for tests can switch the journal off, to show that its tests notice. The shipped build cannot. */
export async function testJournal(): Promise<{ journal?: boolean }> {
  if (import.meta.env.MODE !== 'test') return {};
  const stored = await browser.storage.local.get('test-journal');
  return stored['test-journal'] === false ? { journal: false } : {};
}

/** The other end of capture/message-sink.ts. */
export function hearNaiveMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown): undefined => {
    const { naive } = message as { naive?: Record<string, unknown> };
    if (naive) void browser.storage.local.set(naive);
  });
}
