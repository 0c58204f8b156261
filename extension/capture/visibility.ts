import { listen } from './listen.ts';
import type { Recorder } from './recorder.ts';

/** The page comes into view or goes out of it. */
export function watchVisibility(recorder: Recorder): void {
  listen(
    recorder,
    ['visibilitychange'],
    () => {
      recorder.record({ type: 'visibility', visible: document.visibilityState === 'visible' });
      if (document.visibilityState === 'hidden') recorder.flush();
    },
    { any: true },
  );
}
