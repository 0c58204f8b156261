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
  for (const name of names)
    window.addEventListener(
      name,
      (event) => {
        if (recorder.held && event instanceof UIEvent) return;
        // The name decides the event's class.
        if (any || event.isTrusted) recorder.guard(() => hear(event as Names[K]));
      },
      { capture: true, passive: true, signal: recorder.signal },
    );
}

/** A timer that does not outlive the recorder. */
export function later(recorder: Recorder, ms: number, work: () => void): () => void {
  const timer = setTimeout(() => {
    stop();
    recorder.guard(work);
  }, ms);
  const stop = () => {
    clearTimeout(timer);
    recorder.signal.removeEventListener('abort', stop);
  };
  recorder.signal.addEventListener('abort', stop);
  return stop;
}
