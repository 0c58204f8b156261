import { listen } from './listen.ts';
import { observeEntries } from './observe-entries.ts';
import type { Recorder } from './recorder.ts';
import type { Vital } from './vital.ts';
import { longestOf } from './vital-inp.ts';

type Paint = PerformanceEntry & { element: Element | null; url: string };

/** Largest contentful paint, until the first input, with its element and its longest phase. */
export function largestPaint(recorder: Recorder, visibleSince: () => boolean): Vital {
  let last: Paint | undefined;
  let over = false;
  const flush = observeEntries(recorder, 'largest-contentful-paint', (entry) => {
    if (!over && visibleSince()) last = entry as Paint;
  });
  listen(recorder, ['pointerdown', 'keydown'], () => {
    if (over) return;
    flush();
    over = true;
  });
  return {
    read: () => {
      flush();
      if (!last) return undefined;
      const { startTime, element } = last;
      const cause = phaseOf(last);
      return {
        metric: 'LCP',
        value: Math.round(startTime),
        at: startTime,
        ...(cause ? { cause } : {}),
        ...(element ? { node: element } : {}),
      };
    },
    reset: () => {
      over = true;
      last = undefined;
    },
  };
}

/** As web.dev/articles/optimize-lcp divides it: server, waiting for the resource, loading it, drawing it. */
function phaseOf({ startTime, url }: Paint): string | undefined {
  const page = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (!page) return undefined;
  const answered = page.responseStart;
  const resource = url
    ? (performance.getEntriesByName(url, 'resource')[0] as PerformanceResourceTiming | undefined)
    : undefined;
  const asked = Math.max(answered, resource ? resource.requestStart || resource.startTime : 0);
  const loaded = Math.max(asked, Math.min(startTime, resource?.responseEnd ?? asked));
  return longestOf({
    'time to first byte': answered,
    'resource load delay': resource ? asked - answered : 0,
    'resource load': resource ? loaded - asked : 0,
    'render delay': startTime - loaded,
  });
}
