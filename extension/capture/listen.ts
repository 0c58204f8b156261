import { atEnd, oncePer, type Recorder } from './recorder.ts';

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

type Navigation = Event & {
  downloadRequest: string | null;
  destination: { sameDocument: boolean };
  navigationType: string | null;
  signal: AbortSignal;
};

/** Events of the Navigation API. False in a browser without it: Firefox has it from 147 on. */
export function listenToNavigation(
  recorder: Recorder,
  name: 'navigate' | 'currententrychange',
  hear: (event: Navigation) => void,
): boolean {
  const { navigation } = globalThis as { navigation?: EventTarget };
  // The name decides the event's class.
  const onEvent = (event: Event) => recorder.guard(() => hear(event as Navigation));
  navigation?.addEventListener(name, onEvent, { signal: recorder.signal });
  return navigation !== undefined;
}

type Ear = { any: boolean; hear: (event: Event) => void };

const headOf = oncePer((recorder) => {
  const ears = new Map<string, Ear[]>();
  const onEvent = (event: Event) => {
    if (recorder.held && event instanceof UIEvent) return;
    const { isTrusted } = event;
    for (const { any, hear } of ears.get(event.type) ?? [])
      if (any || isTrusted) recorder.guard(() => hear(event));
  };
  const hang = (name: string) => window.addEventListener(name, onEvent, { capture: true, passive: true });
  onReopen(recorder, () => {
    for (const name of ears.keys()) hang(name);
  });
  atEnd(recorder, () => {
    for (const name of ears.keys()) window.removeEventListener(name, onEvent, { capture: true });
  });
  return { ears, hang };
});

/**
 * Runs `hang` now, and again whenever the page may have taken all listeners off its window: `document.open()` does, and
 * puts a new root element into the document. Hanging up what still hangs there changes nothing.
 */
export function onReopen(recorder: Recorder, hang: () => void): void {
  hangersOf(recorder).push(hang);
  hang();
}

const hangersOf = oncePer((recorder) => {
  const all: (() => void)[] = [];
  const observer = new MutationObserver(() => {
    for (const again of all) recorder.guard(again);
  });
  observer.observe(document, { childList: true });
  atEnd(recorder, () => observer.disconnect());
  return all;
});

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

/** One listener ends them all: a press alone sets half a dozen. */
const timersOf = oncePer((recorder) => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  atEnd(recorder, () => timers.forEach((timer) => void clearTimeout(timer)));
  return timers;
});
