import type { Recorder } from './recorder.ts';

type Names = WindowEventMap & DocumentEventMap & HTMLElementEventMap;

/**
 * Listens on the window, before the page's own handlers, until the recorder ends. On the window, because a page can
 * shadow `document.addEventListener`. Only what a person did counts, unless `any` is set. The browser is asked once for
 * each name, however many listen: going from the browser to here costs more than most of them do.
 */
export function listen<K extends keyof Names>(
  recorder: Recorder,
  names: readonly K[],
  hear: (event: Names[K]) => void,
  { any = false } = {},
): void {
  const { ears, hang } = headOf(recorder);
  for (const name of names) {
    const known = ears.get(name);
    // The name decides the event's class.
    const ear: Ear = { any, hear: hear as (event: Event) => void };
    if (known) known.push(ear);
    else {
      ears.set(name, [ear]);
      hang(name);
    }
  }
}

type Ear = { any: boolean; hear: (event: Event) => void };
type Head = { ears: Map<string, Ear[]>; hang: (name: string) => void };
const heads = new WeakMap<Recorder, Head>();

function headOf(recorder: Recorder): Head {
  const known = heads.get(recorder);
  if (known) return known;
  const ears = new Map<string, Ear[]>();
  const onEvent = (event: Event) => {
    if (recorder.held && event instanceof UIEvent) return;
    const { isTrusted } = event;
    for (const { any, hear } of ears.get(event.type) ?? [])
      if (any || isTrusted) recorder.guard(() => hear(event));
  };
  const hang = (name: string) => window.addEventListener(name, onEvent, { capture: true, passive: true });
  const head: Head = { ears, hang };
  heads.set(recorder, head);
  onReopen(recorder, () => {
    for (const name of ears.keys()) hang(name);
  });
  recorder.signal.addEventListener(
    'abort',
    () => {
      for (const name of ears.keys()) window.removeEventListener(name, onEvent, { capture: true });
    },
    { once: true },
  );
  return head;
}

const hangers = new WeakMap<Recorder, (() => void)[]>();

/**
 * Runs `hang` now, and again whenever the page may have taken all listeners off its window: `document.open()` does, and
 * puts a new root element into the document. Hanging up what still hangs there changes nothing.
 */
export function onReopen(recorder: Recorder, hang: () => void): void {
  const all = hangers.get(recorder) ?? [];
  if (all.length === 0) {
    hangers.set(recorder, all);
    const observer = new MutationObserver(() => {
      for (const again of all) recorder.guard(again);
    });
    observer.observe(document, { childList: true });
    recorder.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  all.push(hang);
  hang();
}

/** A timer that does not outlive the recorder. Returns what stops it. */
export function later(recorder: Recorder, ms: number, work: () => void): () => void {
  const timers = timersOf(recorder);
  const timer = setTimeout(() => {
    timers.delete(timer);
    recorder.guard(work);
  }, ms);
  timers.add(timer);
  return () => {
    if (timers.delete(timer)) clearTimeout(timer);
  };
}

type Timers = Set<ReturnType<typeof setTimeout>>;
const running = new WeakMap<Recorder, Timers>();

/** One listener ends them all: a press alone sets half a dozen. */
function timersOf(recorder: Recorder): Timers {
  const known = running.get(recorder);
  if (known) return known;
  const timers: Timers = new Set();
  running.set(recorder, timers);
  recorder.signal.addEventListener('abort', () => timers.forEach((timer) => void clearTimeout(timer)), {
    once: true,
  });
  return timers;
}
