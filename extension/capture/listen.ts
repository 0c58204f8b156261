import type { Recorder } from './recorder.ts';

type Names = WindowEventMap & DocumentEventMap & HTMLElementEventMap;

/**
 * Listens on the window, before the page's own handlers, until the recorder ends. On the window, because a page can
 * shadow `document.addEventListener`. Only what a person did counts, unless `any` is set.
 */
export function listen<K extends keyof Names>(
  recorder: Recorder,
  names: readonly K[],
  hear: (event: Names[K]) => void,
  { any = false } = {},
): void {
  const onEvent = (event: Event) => {
    if (recorder.held && event instanceof UIEvent) return;
    // The name decides the event's class.
    if (any || event.isTrusted) recorder.guard(() => hear(event as Names[K]));
  };
  const options = { capture: true, passive: true, signal: recorder.signal };
  onReopen(recorder, () => {
    for (const name of names) window.addEventListener(name, onEvent, options);
  });
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
