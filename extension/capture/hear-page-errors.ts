import { scriptFailure } from './failures.ts';
import { onReopen } from './listen.ts';
import { againName, endName, errorName, meetName, type PageError } from './page-errors.ts';
import { atEnd, type Recorder } from './recorder.ts';

/** A page that fails in a loop is told this often in one document. */
const most = 50;

/** Takes in what page-errors.ts tells from the page's own world, if it runs there. */
export function hearPageErrors(recorder: Recorder): void {
  const pipe = document.createElement('i');
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
  const meet = () => {
    // With nobody there yet, the other script will ask.
    window.dispatchEvent(new MouseEvent(meetName, { relatedTarget: pipe, cancelable: true }));
  };
  onReopen(recorder, () => {
    window.addEventListener(`${meetName}?`, meet, { signal: recorder.signal });
    pipe.dispatchEvent(new Event(againName));
  });
  meet();
  atEnd(recorder, () => pipe.dispatchEvent(new Event(endName)));
}
