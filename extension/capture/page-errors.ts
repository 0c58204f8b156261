/**
 * Runs in the page's own world, the only place where Chrome shows a page's script errors, and hands them over through an
 * element that is in no document: the page has nothing to find, to read or to hear. It must start before the page's
 * scripts; what it needs is kept at once, because a page may replace it later.
 */
export const meetName = 'a8e5f2';
export const errorName = 'e';
export const endName = 'x';

export type PageError = [what: 'script' | 'rejection', message: string, file: string];

export function tellPageErrors(): void {
  const { dispatchEvent } = EventTarget.prototype;
  const { stringify } = JSON;
  const Told = CustomEvent;
  const text = String;
  const end = new AbortController();

  window.addEventListener(
    meetName,
    (event) => {
      const pipe = (event as MouseEvent).relatedTarget;
      if (!pipe) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const tell = (...error: PageError) => {
        dispatchEvent.call(pipe, new Told(errorName, { detail: stringify(error) }));
      };
      const { signal } = end;
      pipe.addEventListener(endName, () => end.abort(), { once: true });
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
    },
    { capture: true, once: true, signal: end.signal },
  );
  // Whichever script comes second makes the meeting happen.
  window.dispatchEvent(new Event(`${meetName}?`));

  function describe(reason: unknown): string {
    try {
      return text(reason instanceof Error ? reason.message : reason);
    } catch {
      return 'unreadable'; // a page may reject with an object that throws when read
    }
  }
}
