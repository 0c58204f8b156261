import type { JourneyEvent } from '../journey/event.ts';

/**
 * Ids of the events that were taken back and not brought again. An undo can itself be taken back: then what it took is there
 * again. Read from the end, so that whoever spoke last decides, and one pass is enough for any log.
 */
export function takenBack(log: readonly JourneyEvent[]): Set<string> {
  const hidden = new Set<string>();
  const decided = new Set<string>();
  for (let at = log.length - 1; at >= 0; at--) {
    const event = log[at];
    if (event?.type !== 'undo' && event?.type !== 'redo') continue;
    if (hidden.has(event.id) || decided.has(event.of)) continue;
    decided.add(event.of);
    if (event.type === 'undo') hidden.add(event.of);
  }
  return hidden;
}
