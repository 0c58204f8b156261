import type { JourneyEvent } from '../../../core/journey/event.ts';

/** What the page did is no act, and starting, pausing and stopping say what was recorded: none of these is undone. */
const lasting = new Set<JourneyEvent['type']>([
  'visit',
  'leave',
  'visibility',
  'click',
  'effect',
  'input',
  'submit',
  'form-gone',
  'scroll',
  'pointer',
  'failure',
  'vital',
  'start',
  'pause',
  'resume',
  'stop',
  'gap',
  'redact',
  'recording',
]);

/**
 * The acts that Undo and Redo reach next, folded from the log: they survive a closed panel. Taking back one chosen line is
 * an act among the others.
 */
export class UndoStack {
  readonly #done: JourneyEvent[] = [];
  #undone: JourneyEvent[] = [];
  /** Ids of what was recorded before the walk was stopped. */
  readonly #walked = new Set<string>();

  /** What Undo would take back. */
  get undoable(): JourneyEvent | undefined {
    return this.#done.at(-1);
  }

  /** What Redo would bring back. */
  get redoable(): JourneyEvent | undefined {
    return this.#undone.at(-1);
  }

  /** What one press of Undo takes back: that act, and those of the same gesture, newest first. */
  get undoGroup(): readonly JourneyEvent[] {
    return groupAtEnd(this.#done);
  }

  /** What one press of Redo brings back. */
  get redoGroup(): readonly JourneyEvent[] {
    return groupAtEnd(this.#undone);
  }

  /** What one press takes back in the review of a walk: only what was written after its stop. */
  get reviewUndo(): readonly JourneyEvent[] {
    return this.#written(this.undoGroup);
  }

  /** What one press brings back in the review. */
  get reviewRedo(): readonly JourneyEvent[] {
    return this.#written(this.redoGroup);
  }

  #written(group: readonly JourneyEvent[]): readonly JourneyEvent[] {
    return group.some((it) => this.#walked.has(it.id)) ? [] : group;
  }

  /** Takes the next event of the log. A new act clears what could be redone, as in any editor. */
  append(event: JourneyEvent): void {
    if (event.type === 'stop') for (const { id } of [...this.#done, ...this.#undone]) this.#walked.add(id);
    if (event.type === 'undo' && !event.chosen) move(this.#done, this.#undone, event.of);
    else if (event.type === 'redo') move(this.#undone, this.#done, event.of);
    else if (!lasting.has(event.type)) {
      this.#done.push(event);
      this.#undone = [];
    }
  }
}

function move(from: JourneyEvent[], to: JourneyEvent[], id: string): void {
  const at = from.findLastIndex((it) => it.id === id);
  if (at >= 0) to.push(...from.splice(at, 1));
}

function groupAtEnd(acts: readonly JourneyEvent[]): JourneyEvent[] {
  const last = acts.at(-1);
  if (!last) return [];
  const batch = batchOf(last);
  const from = batch === undefined ? -1 : acts.findLastIndex((it) => batchOf(it) !== batch) + 1;
  return batch === undefined ? [last] : acts.slice(from).reverse();
}

function batchOf(event: JourneyEvent): string | undefined {
  return 'batch' in event ? event.batch : undefined;
}
