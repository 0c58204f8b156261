import { browser } from '../browser.ts';
import { type Gives, requests, type Takes, type Verb } from './protocol.ts';

/**
 * Asks the worker. Never rejects: when the worker cannot be reached or answers nonsense, the answer is a refusal with
 * code `unreachable` or `bad-answer`.
 */
export async function send<V extends Verb>(verb: V, takes: Takes<V>): Promise<Gives<V>> {
  const answer = await ask(verb, takes);
  const read = requests[verb].gives.safeParse(answer);
  // The schema looked up by the verb is the one that Gives is inferred from.
  return (read.success ? read.data : refusal('bad-answer', `${verb}: ${read.error.message}`)) as Gives<V>;
}

async function ask(verb: Verb, takes: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ verb, takes });
  } catch (error) {
    return refusal(
      'unreachable',
      `Waymark's background did not answer (${String(error)}). Reload the extension.`,
    );
  }
}

function refusal(code: string, message: string): { ok: false; code: string; message: string } {
  return { ok: false, code, message: message.slice(0, 300) };
}
