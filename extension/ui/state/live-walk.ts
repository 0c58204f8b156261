import type { Audit } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { createProjection, type Projection } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { type Score, score } from '../../../core/scoring/score.ts';
import { readEvents } from '../../storage/events.ts';
import { type Moved, movedNow } from './moved-by.ts';
import { Observable } from './observable.ts';
import { UndoStack } from './undo-stack.ts';

/** A walk as a page shows it. Replaced whole whenever the log grew. */
export interface WalkView {
  audit: Audit;
  score: Score;
  /** What moved the score last. */
  moved: Moved | undefined;
  /** Where a mark made now belongs. */
  here: { stage: string; touchpoint: string | undefined };
  undoable: JourneyEvent | undefined;
  redoable: JourneyEvent | undefined;
  /** What one press takes back or brings back: all acts of the last gesture. */
  undoGroup: readonly JourneyEvent[];
  redoGroup: readonly JourneyEvent[];
  /** The same while the walk is reviewed: what was recorded on the way stays. */
  reviewUndo: readonly JourneyEvent[];
  reviewRedo: readonly JourneyEvent[];
  /** When the present pause began, in milliseconds since 1970. */
  pausedAt: number | undefined;
}

/**
 * Reads one walk's log, and later only what was added to it, through core's projection. Calls while a read is under way
 * are answered by one more read after it.
 */
export class LiveWalk {
  readonly view = new Observable<WalkView | undefined>(undefined);
  #walk: string | undefined;
  #next = 0;
  #projection: Projection = createProjection();
  #undo = new UndoStack();
  /** Shown before the worker wrote them; their lines are on the way. */
  #ahead = new Set<string>();
  #reading: Promise<void> | undefined;
  #again = false;
  #tab: number | undefined;

  /** The walk that is shown. */
  get walk(): string | undefined {
    return this.#walk;
  }

  /** Shows this walk, or none. */
  async open(walk: string | undefined): Promise<void> {
    if (walk === this.#walk) return this.grew();
    this.#walk = walk;
    this.#forget();
    this.view.set(undefined);
    await this.grew();
  }

  /** Marks are made in this tab from now on: shows where they would go. */
  lookAt(tab: number | undefined): void {
    if (tab === this.#tab) return;
    this.#tab = tab;
    if (this.view.value) this.view.set(this.#look());
  }

  /** Shows an act of this walk that is about to be written. */
  show(act: JourneyEvent): void {
    if (!this.view.value || this.#projection.add([act]) === 0) return;
    this.#ahead.add(act.id);
    this.#undo.append(act);
    this.view.set(this.#look());
  }

  /** Forgets what was shown ahead and reads the log from its start: for an act that was refused. */
  async readAgain(): Promise<void> {
    this.#forget();
    await this.grew();
  }

  #forget(): void {
    this.#next = 0;
    this.#projection = createProjection();
    this.#undo = new UndoStack();
    this.#ahead.clear();
  }

  /** The log has more lines: fold them in. */
  async grew(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    await this.#reading;
  }

  async #readOn(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const walk = this.#walk;
      if (walk === undefined) return;
      const projection = this.#projection;
      const { events, next } = await readEvents(walk, this.#next);
      if (projection !== this.#projection) {
        this.#again = true;
        continue;
      }
      if (this.#next > 0 && events.some(({ type }) => type === 'redact')) {
        // What was removed for good must not live on in this page.
        this.#forget();
        this.#again = true;
        continue;
      }
      this.#next = next;
      for (const event of events) if (!this.#ahead.delete(event.id)) this.#undo.append(event);
      if (this.#projection.add(events) === 0) continue;
      this.view.set(this.#look());
    }
  }

  #look(): WalkView | undefined {
    const audit = this.#projection.audit();
    if (!audit) return undefined;
    const was = this.view.value;
    const scored = score(inputOf(audit));
    return {
      audit,
      score: scored,
      moved: movedNow(was, { audit, score: scored }),
      here: this.#projection.here(this.#tab),
      undoable: this.#undo.undoable,
      redoable: this.#undo.redoable,
      undoGroup: this.#undo.undoGroup,
      redoGroup: this.#undo.redoGroup,
      reviewUndo: this.#undo.reviewUndo,
      reviewRedo: this.#undo.reviewRedo,
      pausedAt: this.#projection.events().findLast((event) => event.type === 'pause')?.at,
    };
  }
}

/** The walk this page shows. */
export const liveWalk = new LiveWalk();
