/**
 * Runs in the page's own world, the only place where Chrome shows a page's script errors, and hands them over through an
 * element that is in no document: the page has nothing to find, to read or to hear. It must start before the page's
 * scripts; what it needs is kept at once, because a page may replace it later.
 */
export const meetName = 'a8e5f2';
export const errorName = 'e';
export const endName = 'x';
/** The page took its listeners off the window: hang them up again. */
export const againName = 'o';

export type PageError = [what: 'script' | 'rejection', message: string, file: string];

/** Errors kept until the recorder asks for them: it needs a moment to learn whether a walk runs. */
const mostKept = 20;

export function tellPageErrors(): void {
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const { slice } = String.prototype;
  const { apply } = Reflect;
  const { stringify } = JSON;
  const Told = CustomEvent;
  const text = String;
  const end = new AbortController();
  const { signal } = end;
  const kept: PageError[] = [];
  let pipe: EventTarget | undefined;

  const tell = (...error: PageError) => {
    if (pipe) apply(dispatchEvent, pipe, [new Told(errorName, { detail: stringify(error) })]);
    else if (kept.length < mostKept) kept[kept.length] = error;
  };
  const short = (value: unknown): string => apply(slice, text(value), [0, 500]);
  /** A page may break its own events and values; it must not get an error of ours on top. */
  const tried = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  const describe = (reason: unknown): string =>
    tried(() => short(reason instanceof Error ? reason.message : reason)) ?? 'unreadable';
  const listen = (target: EventTarget, name: string, hear: (event: Event) => void) =>
    apply(addEventListener, target, [name, hear, { capture: true, signal }]);
  const onError = (failure: Event) => {
    tried(() => {
      if (failure instanceof ErrorEvent) tell('script', short(failure.message), text(failure.filename));
    });
  };
  const onRejection = (event: Event) => {
    tried(() => tell('rejection', describe((event as PromiseRejectionEvent).reason), ''));
  };
  const onMeet = (event: Event) => {
    const other = (event as MouseEvent).relatedTarget;
    if (!other) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    pipe = other;
    listen(other, endName, () => {
      // One that was orphaned ends after its successor has come.
      if (pipe === other) end.abort();
    });
    listen(other, againName, hang);
    for (let i = 0; i < kept.length; i++) apply(tell, undefined, kept[i] ?? []);
    kept.length = 0;
  };
  const hang = () => {
    listen(window, 'error', onError);
    listen(window, 'unhandledrejection', onRejection);
    listen(window, meetName, onMeet);
  };
  hang();
  // Whichever script comes second makes the meeting happen.
  window.dispatchEvent(new Event(`${meetName}?`));
  // A second one of this script takes over; it hears of the recorder by the same question.
  listen(window, `${meetName}?`, () => end.abort());
}
