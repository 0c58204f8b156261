import { wallTime } from './clock.ts';
import { listen, listenToNavigation } from './listen.ts';
import { observeEntries } from './observe-entries.ts';
import type { Recorder } from './recorder.ts';
import { targetOf } from './target.ts';
import type { Reading } from './vital.ts';
import { cumulativeShift } from './vital-cls.ts';
import { interactionDelay } from './vital-inp.ts';
import { largestPaint } from './vital-lcp.ts';

/**
 * Web vitals by the definitions of web.dev, told when the page is hidden, about to be left, or the app
 * moves on, and again when one has grown since.
 * Not the web-vitals library: that one cannot be stopped, and a recorder must leave nothing behind in the page.
 */
export function watchVitals(recorder: Recorder): { endView: () => void } {
  const seen = { always: document.visibilityState === 'visible' };
  const lcp = largestPaint(recorder, () => seen.always);
  const cls = cumulativeShift(recorder);
  const inp = interactionDelay(recorder);
  const told = new Map<Reading['metric'], number>();
  const began = performance.now();

  /** What is owed when the recorder ends is told as of when it happened: by now the walk may have been paused. */
  const tell = (reading: Reading | undefined, owed = false) => {
    if (!reading || reading.value <= (told.get(reading.metric) ?? -1)) return;
    const { metric, value, at, cause, node } = reading;
    told.set(metric, value);
    const element = node instanceof Element ? node : node?.parentElement;
    recorder.record(
      {
        type: 'vital',
        metric,
        value: Math.max(0, value),
        ...(cause ? { cause } : {}),
        ...(element?.isConnected ? { target: targetOf(element, recorder) } : {}),
      },
      { at: wallTime(owed ? Math.max(at, began) : undefined) },
    );
  };
  observeEntries(recorder, 'paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint' && seen.always)
      tell({ metric: 'FCP', value: Math.round(startTime), at: startTime });
  });
  observeEntries(recorder, 'navigation', (entry) => {
    const { responseStart } = entry as PerformanceNavigationTiming;
    if (responseStart > 0) tell({ metric: 'TTFB', value: Math.round(responseStart), at: responseStart });
  });

  const tellAll = (owed: boolean) => {
    for (const vital of [lcp, inp, cls]) tell(vital.read(), owed);
  };
  const endView = () => {
    tellAll(false);
    for (const vital of [lcp, inp, cls]) vital.reset();
    told.delete('INP');
    told.delete('CLS');
  };
  listen(
    recorder,
    ['visibilitychange'],
    () => {
      if (document.visibilityState !== 'hidden') return;
      seen.always = false;
      tellAll(false);
    },
    { any: true },
  );
  listen(recorder, ['pagehide'], () => tellAll(false), { any: true });
  recorder.owed.push(() => tellAll(true));
  // A driven browser stops listening to a document before its pagehide.
  listenToNavigation(recorder, 'navigate', ({ destination }) => {
    if (destination.sameDocument) return;
    tellAll(false);
    recorder.flush();
  });
  listen(
    recorder,
    ['pageshow'],
    ({ persisted }) => {
      if (persisted) endView();
    },
    { any: true },
  );
  return { endView };
}
