/**
 * Runs in the page's own world, the only place where Chrome shows a page's script errors, and hands them over through an
 * element that is in no document: the page has nothing to find, to read or to hear. It must start before the page's
 * scripts; what it needs is kept at once, because a page may replace it later.
 */
export const meetName = 'a8e5f2';
export const errorName = 'e';
export const endName = 'x';

export type PageError = [what: 'script' | 'rejection', message: string, file: string];

/** Errors kept until the recorder asks for them: it needs a moment to learn whether a walk runs. */
const mostKept = 20;

export function tellPageErrors(): void {
  const { dispatchEvent } = EventTarget.prototype;
  const { stringify } = JSON;
  const Told = CustomEvent;
  const text = String;
  const end = new AbortController();
  const { signal } = end;
  const kept: PageError[] = [];
  let pipe: EventTarget | undefined;

  const tell = (...error: PageError) => {
    if (pipe) dispatchEvent.call(pipe, new Told(errorName, { detail: stringify(error) }));
    else if (kept.length < mostKept) kept[kept.length] = error;
  };
  const describe = (reason: unknown): string => {
    try {
      return text(reason instanceof Error ? reason.message : reason);
    } catch {
      return 'unreadable'; // a page may reject with an object that throws when read
    }
  };
  window.addEventListener(
    'error',
    (failure) => {
      if (failure instanceof ErrorEvent)
        tell('script', text(failure.message).slice(0, 500), failure.filename);
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => tell('rejection', describe(reason).slice(0, 500), ''),
    { capture: true, signal },
  );
  window.addEventListener(
    meetName,
    (event) => {
      const other = (event as MouseEvent).relatedTarget;
      if (!other) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      pipe = other;
      pipe.addEventListener(endName, () => end.abort(), { once: true });
      for (const error of kept) tell(...error);
    },
    { capture: true, signal },
  );
  // Whichever script comes second makes the meeting happen.
  window.dispatchEvent(new Event(`${meetName}?`));
}
