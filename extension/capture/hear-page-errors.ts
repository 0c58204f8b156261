import { scriptFailure } from './failures.ts';
import { onReopen } from './listen.ts';
import { againName, endName, errorName, meetName, type PageError } from './page-errors.ts';
import type { Recorder } from './recorder.ts';

/** A page that fails in a loop is told this often in one document. */
const most = 50;

/** Takes in what page-errors.ts tells from the page's own world, if it runs there, through `pipe`, an element in no document. */
export function hearPageErrors(recorder: Recorder, pipe: Element): void {
  let told = 0;
  pipe.addEventListener(
    errorName,
    (event) =>
      recorder.guard(() => {
        if (told++ >= most) return;
        const [what, message, file] = JSON.parse((event as CustomEvent<string>).detail) as PageError;
        recorder.record(scriptFailure(what, message, file));
      }),
    { signal: recorder.signal },
  );
  onReopen(recorder, () => {
    window.addEventListener(`${meetName}?`, () => meetPageErrors(pipe), { signal: recorder.signal });
    pipe.dispatchEvent(new Event(againName));
  });
}

/**
 * From now on the other script tells what it hears, after what it kept so far: to nobody, while no recorder hears.
 * With nobody there yet, it will ask.
 */
export function meetPageErrors(pipe: Element): void {
  window.dispatchEvent(new MouseEvent(meetName, { relatedTarget: pipe, cancelable: true }));
}

/** The other script leaves the page. */
export function endPageErrors(pipe: Element): void {
  pipe.dispatchEvent(new Event(endName));
}
