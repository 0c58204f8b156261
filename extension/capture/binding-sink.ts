import { batched } from './batch.ts';
import type { Sink } from './recorder.ts';

/**
 * Hands facts to whoever drives the browser: `binding` is a function that takes one string, as DevTools' `addBinding` makes
 * it. Each call carries a JSON array of facts.
 */
export function bindingSink(binding: (text: string) => void, signal: AbortSignal): Sink {
  return batched((facts) => binding(JSON.stringify(facts)), signal);
}
