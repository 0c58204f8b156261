import { listen } from './listen.ts';
import type { Recorder } from './recorder.ts';

/** The page comes into view or goes out of it; leaving it is told elsewhere. */
export function watchVisibility(recorder: Recorder): void {
  let gone = false;
  listen(
    recorder,
    ['pagehide', 'pageshow'],
    ({ type }) => {
      gone = type === 'pagehide';
    },
    { any: true },
  );
  listen(
    recorder,
    ['visibilitychange'],
    () => {
      const visible = document.visibilityState === 'visible';
      if (!gone) recorder.record({ type: 'visibility', visible });
      if (!visible) recorder.flush();
    },
    { any: true },
  );
}
