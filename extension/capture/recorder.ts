import type { Fact } from '../../core/journey/facts.ts';
import { wallTime } from './clock.ts';

/**
 * Where the facts come from, and what a document remembers about itself over a pause. `tab` is −1 and
 * `frame` a guess while they are not known yet: the session fills them in. `walk` is empty as long as that is not known.
 */
export type Place = {
  walk: string;
  readonly doc: string;
  tab: number;
  frame: number;
  /** Facts numbered so far. */
  facts: number;
  /** The address last told as a visit. */
  url?: string;
};

/** Where the facts go. `urgent` ones must be safe before the page can go away. */
export type Sink = {
  write(fact: Fact, urgent: boolean): void;
  flush(): void;
  /** Resolves once everything flushed so far is safe, where the sink can tell. */
  settled?(): Promise<unknown>;
};

export type CaptureOptions = {
  /** CSS selectors of regions whose texts are never stored, set by the auditor. */
  readonly mask?: readonly string[];
  /** Called with what went wrong inside a watcher; the page and the other watchers never notice. */
  readonly onFault?: (error: unknown) => void;
};

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A fact without what the recorder adds to each. */
export type Draft = Without<Fact, 'id' | 'at' | 'tab' | 'doc' | 'frame'>;

export type Recorder = {
  readonly signal: AbortSignal;
  readonly place: Place;
  readonly mask: readonly string[];
  /** Reserves the next event id of this document. */
  nextId(): string;
  /** Writes a fact, by default as of now under the next id. Returns its id. */
  record(draft: Draft, as?: { id?: string; at?: number; urgent?: boolean }): string;
  flush(): void;
  /** What is still owed: run by {@link settle} before the recorder ends, while facts are still taken. */
  readonly owed: (() => void)[];
  settle(): void;
  /** While held, what the auditor does is not noticed: they point at an element. */
  held: boolean;
  /** Runs `work`; what it throws goes to `onFault`. */
  guard<T>(work: () => T): T | undefined;
};

export function createRecorder(
  sink: Sink,
  place: Place,
  signal: AbortSignal,
  options: CaptureOptions,
): Recorder {
  const owed: (() => void)[] = [];
  const guard = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      options.onFault?.(error);
      return undefined;
    }
  };
  const nextId = () => `${place.walk}/${place.tab}/${place.doc}/${place.facts++}`;
  return {
    signal,
    place,
    mask: options.mask ?? [],
    nextId,
    record: (draft, { id = nextId(), at = wallTime(), urgent = false } = {}) => {
      const { tab, doc, frame } = place;
      // A draft is exactly a fact without these five fields.
      if (!signal.aborted) sink.write({ ...draft, id, at, tab, doc, frame } as Fact, urgent);
      return id;
    },
    flush: () => sink.flush(),
    held: false,
    guard,
    owed,
    settle: () => {
      for (const tell of owed) guard(tell);
    },
  };
}

/** What a recorder needs once, whoever asks for it first. */
export function oncePer<T>(make: (recorder: Recorder) => T): (recorder: Recorder) => T {
  const made = new WeakMap<Recorder, { it: T }>();
  return (recorder) => {
    const known = made.get(recorder) ?? { it: make(recorder) };
    made.set(recorder, known);
    return known.it;
  };
}

/** Leaves nothing behind: runs `work` when the recorder ends. */
export function atEnd({ signal }: Recorder, work: () => void): void {
  signal.addEventListener('abort', work, { once: true });
}
