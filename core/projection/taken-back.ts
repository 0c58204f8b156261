import type { JourneyEvent } from '../journey/event.ts';

/** Ids of the events that were taken back and not brought again. An undo can itself be taken back: then what it took is there again. */
export function takenBack(log: readonly JourneyEvent[]): Set<string> {
  const hidden = new Set<string>();
  const named = new Set<string>();
  const undos = new Map<string, string>();
  const turn = (id: string, hide: boolean): void => {
    if (hidden.has(id) === hide) return;
    if (hide) hidden.add(id);
    else hidden.delete(id);
    const of = undos.get(id);
    if (of !== undefined) turn(of, !hide);
  };
  for (const event of log) {
    if (event.type !== 'undo' && event.type !== 'redo') continue;
    named.add(event.of);
    // Named before it was there, as only a broken log has it, it could end in a circle.
    if (event.type === 'undo' && !named.has(event.id)) undos.set(event.id, event.of);
    turn(event.of, event.type === 'undo');
  }
  return hidden;
}
