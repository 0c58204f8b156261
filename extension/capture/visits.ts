import type { FactOf } from '../../core/journey/facts.ts';
import { isMasked } from './accessible-name.ts';
import { wallTime } from './clock.ts';
import type { FormBook } from './form-book.ts';
import { later, listen, listenToNavigation } from './listen.ts';
import { maskUrl } from './mask-url.ts';
import type { Recorder } from './recorder.ts';
import { maskText } from './redact.ts';

type How = FactOf<'visit'>['how'];

/** A page that never finishes loading is told with the title it has by then. */
const titleWithinMs = 3_000;
/** An app sets the title of a new view a moment after its address. */
const viewTitleMs = 150;

/**
 * Pages reached: full loads, moves within an app (by the Navigation API, each once), pages back from the browser's cache;
 * and pages left. A visit waits for the page's title, but never longer than the page's next sign of life.
 */
export function watchVisits(recorder: Recorder, forms: FormBook, onView: () => void): void {
  let waiting: (() => void) | undefined;

  const visit = (how: How, more: object = {}, ms = titleWithinMs) => {
    waiting?.();
    const at = wallTime();
    const id = recorder.nextId();
    const url = maskUrl(location.href);
    const stop = later(recorder, ms, () => waiting?.());
    waiting = () => {
      waiting = undefined;
      stop();
      recorder.place.url = url;
      recorder.record(
        { type: 'visit', url, title: titleOf(recorder), how, ...more },
        { id, at, urgent: true },
      );
    };
  };
  const settle = () => waiting?.();

  const first = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  // After a pause the page may be where it was.
  if (recorder.place.url !== maskUrl(location.href)) {
    visit(recorder.place.url === undefined ? howLoaded(first) : 'push', {
      ...arrival(first),
      ...surroundings(),
    });
    if (document.readyState !== 'loading') settle();
  }
  listen(
    recorder,
    ['DOMContentLoaded', 'pointerdown', 'keydown', 'submit'] as ('pointerdown' | 'submit')[],
    settle,
    { any: true },
  );

  let href = location.href;
  onMove(recorder, (how) => {
    const before = href;
    href = location.href;
    if (href === before) return;
    onView();
    forms.check(false);
    visit(how === 'back' ? how : onlyHash(before, href) ? 'hash' : how, {}, viewTitleMs);
  });
  listen(
    recorder,
    ['pageshow'],
    ({ persisted }) => {
      if (persisted) visit('bfcache', surroundings(), 0);
    },
    { any: true },
  );
  listen(
    recorder,
    ['pagehide'],
    ({ persisted }) => {
      settle();
      recorder.record({ type: 'leave', why: persisted ? 'bfcache' : 'unload' }, { urgent: true });
      recorder.flush();
    },
    { any: true },
  );
}

/** None for a frame in an area that is to be kept without words. */
function titleOf(recorder: Recorder): string {
  return isMasked(document.documentElement, recorder) ? '' : maskText(document.title);
}

/** Calls back after each move within the document. */
function onMove(recorder: Recorder, moved: (how: 'push' | 'replace' | 'back') => void): void {
  const heard = listenToNavigation(recorder, 'currententrychange', ({ navigationType }) =>
    moved(navigationType === 'traverse' ? 'back' : navigationType === 'replace' ? 'replace' : 'push'),
  );
  if (!heard) listen(recorder, ['popstate', 'hashchange'], () => moved('back'), { any: true });
}

function howLoaded(entry: PerformanceNavigationTiming | undefined): How {
  if (entry?.type === 'reload') return 'reload';
  return entry?.type === 'back_forward' ? 'back' : 'load';
}

function arrival(entry: PerformanceNavigationTiming | undefined): Partial<FactOf<'visit'>> {
  const referrer = document.referrer ? maskUrl(document.referrer) : '';
  const status = entry?.responseStatus ?? 0;
  return { ...(referrer ? { referrer } : {}), ...(status > 0 ? { status } : {}) };
}

function surroundings(): Partial<FactOf<'visit'>> {
  const { connection } = navigator as Navigator & { connection?: { effectiveType?: string } };
  const zoom = Math.round((visualViewport?.scale ?? 1) * 100) / 100;
  return {
    viewport: { widthPx: innerWidth, heightPx: innerHeight, zoom },
    ...(connection?.effectiveType ? { connection: connection.effectiveType } : {}),
  };
}

function onlyHash(before: string, after: string): boolean {
  return before.split('#')[0] === after.split('#')[0];
}
