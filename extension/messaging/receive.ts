import type { Runtime } from 'webextension-polyfill';
import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import { type Gives, requests, type Verb } from './protocol.ts';
import { Refusal } from './refusal.ts';

/** Who asks: a page of the extension, or a script in an audited page (then its tab and frame). */
export type Asker = { page: boolean; tab?: number; frame?: number };
export type Handlers = {
  [V in Verb]: (takes: z.output<(typeof requests)[V]['takes']>, asker: Asker) => Promise<Gives<V>>;
};

/** An audited page's process may be taken over by the page: it may say hello, ask for a drain, leave last words and answer a pick. */
const fromAnywhere: readonly Verb[] = ['hello', 'drain', 'lastWords', 'picked'];

const envelope = z.object({ verb: z.enum(Object.keys(requests) as [Verb, ...Verb[]]), takes: z.unknown() });

/** Answers every request of protocol.ts. Call it once, synchronously, when the worker starts. */
export function receive(handlers: Handlers): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => {
    const read = envelope.safeParse(message);
    if (!read.success || sender.id !== browser.runtime.id) return undefined;
    void handle(handlers, read.data.verb, read.data.takes, askerOf(sender)).then(answer);
    return true;
  };
  // Every browser takes a listener that sometimes keeps silent; only the polyfill's types do not.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

async function handle<V extends Verb>(
  handlers: Handlers,
  verb: V,
  takes: unknown,
  asker: Asker,
): Promise<unknown> {
  if (!asker.page && !fromAnywhere.includes(verb))
    return refused('not-allowed', `${verb} is for Waymark's own pages.`);
  const read = requests[verb].takes.safeParse(takes);
  if (!read.success) {
    const issue = read.error.issues[0];
    return refused(
      'bad-request',
      `${verb} at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not readable'}`,
    );
  }
  try {
    // Parsed by the schema of this very verb.
    return await handlers[verb](read.data as Parameters<Handlers[V]>[0], asker);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code, error.message);
    return refused('unexpected', `${verb} failed: ${String(error)}. What was stored before is safe.`);
  }
}

function askerOf(sender: Runtime.MessageSender): Asker {
  const page = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return {
    page,
    ...(sender.tab?.id === undefined ? {} : { tab: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frame: sender.frameId }),
  };
}

function refused(code: string, message: string): { ok: false; code: string; message: string } {
  return { ok: false, code, message: message.slice(0, 300) };
}
