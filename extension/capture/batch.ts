import type { Fact } from '../../core/journey/facts.ts';
import type { Sink } from './recorder.ts';

/** Facts that are not urgent wait this long at most: it bounds what a killed browser can lose. */
export const waitMs = 200;
/** No single write grows beyond this many facts. */
const most = 200;

/** Gathers the facts of one task into one write; calmer ones wait up to {@link waitMs}. */
export function batched(send: (facts: Fact[]) => void, signal: AbortSignal): Sink {
  let facts: Fact[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queued = false;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    queued = false;
    if (facts.length === 0) return;
    const full = facts;
    facts = [];
    send(full);
  };
  signal.addEventListener('abort', flush, { once: true });
  return {
    flush,
    write: (fact, urgent) => {
      facts.push(fact);
      if (facts.length >= most) flush();
      else if (urgent && !queued) {
        queued = true;
        queueMicrotask(flush);
      } else timer ??= setTimeout(flush, waitMs);
    },
  };
}
