import { contains, rootOf } from './dom.ts';
import { createEffectBook, type EffectBook, type Watch } from './effect-book.ts';
import { later, listen, listenToNavigation } from './listen.ts';
import { type Glimpse, glimpsesOf, reactionOf } from './reaction-of.ts';
import { atEnd, type Recorder } from './recorder.ts';
import { watchRequests } from './requests.ts';
import { hostsOf, shadowRoots } from './shadow.ts';

/** Changes this soon after the pointer entered another element come from hovering, not from the click. */
const hoverMs = 30;
/** By then the browser drew what changed, and knows for nothing what is drawn. */
const drawnMs = 25;

/** Follows each click and submit to the first thing that happens after it. The page is observed only meanwhile. */
export function watchEffects(recorder: Recorder): EffectBook {
  /** The auditor's own doing since: what follows it is no reaction to the click. */
  let ownAt = Number.NEGATIVE_INFINITY;
  let hoverAt = Number.NEGATIVE_INFINITY;
  const untouched = (watch: Watch) => ownAt < watch.from;

  const observer = new MutationObserver((records) =>
    recorder.guard(() => {
      if (recorder.held) return;
      if (performance.now() - hoverAt < hoverMs && [...book.open].every((watch) => hoverAt > watch.from))
        return;
      const at = performance.now();
      for (const watch of book.open) {
        const glimpses = glimpsesOf(records, watch);
        if (glimpses.length === 0) continue;
        if (undecided.length === 0) later(recorder, drawnMs, decide);
        undecided.push({ watch, glimpses, at });
      }
    }),
  );
  let undecided: { watch: Watch; glimpses: Glimpse[]; at: number }[] = [];
  /** What changed counts from when it changed. Whatever is noticed next comes after it, so this is asked first. */
  const decide = () => {
    if (undecided.length === 0) return;
    const all = undecided;
    undecided = [];
    for (const { watch, glimpses, at } of all) {
      const what = book.open.has(watch) ? reactionOf(glimpses) : undefined;
      if (what === 'mutation' && watch.form) book.seeSecond(what, at, (open) => open === watch);
      else if (what) book.see(what, (open) => open === watch, at);
    }
  };
  recorder.owed.push(decide);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  let before = 0;
  const book = createEffectBook(
    recorder,
    (open) => {
      // A component may have come since the last press; what was pressed may be in one that is not looked for.
      if (open > before)
        for (const root of [document, ...shadowRoots(), ...rootsAround([...book.open].at(-1)?.origin)])
          observer.observe(root, all);
      else if (open === 0) observer.disconnect();
      before = open;
    },
    decide,
  );
  atEnd(recorder, () => observer.disconnect());
  watchRequests(recorder, ({ startTime }) => book.request(startTime));
  watchNavigation(recorder, book, decide);

  listen(recorder, ['keydown', 'wheel', 'touchmove'], (event) => {
    book.moveOn(event.timeStamp);
    ownAt = event.timeStamp;
  });
  listen(recorder, ['pointerover'], (event) => {
    hoverAt = event.timeStamp;
  });
  const see = (what: Parameters<EffectBook['see']>[0], fits?: (watch: Watch) => boolean) => {
    if (book.open.size > 0) book.see(what, fits);
  };
  listen(recorder, ['scroll'], () => see('scroll', untouched), { any: true });
  listen(
    recorder,
    ['toggle', 'beforetoggle', 'beforeprint'] as ('toggle' | 'beforetoggle')[],
    () => see('dialog'),
    { any: true },
  );
  // Not the browser's own `change`: it comes when a field typed in earlier is left, also by this very click.
  listen(
    recorder,
    ['input', 'change'],
    ({ type, isTrusted }) => {
      if (!isTrusted) see('value');
      else if (type === 'input') see('value', untouched);
    },
    { any: true },
  );
  listen(recorder, ['focusin'], ({ target }) => {
    // A press moves the focus: what it leaves is no answer to the press before.
    const last = [...book.open].at(-1);
    if (last && untouched(last) && target instanceof Element && !isSame(target, last.origin))
      see('focus', (watch) => watch === last);
  });
  // `selectionchange` is heard on the document by way of the window's capture phase.
  listen(
    recorder,
    ['selectionchange'],
    () => {
      if (book.open.size > 0 && document.getSelection()?.type === 'Range') see('selection', untouched);
    },
    { any: true },
  );
  listen(
    recorder,
    ['visibilitychange'],
    () => {
      if (document.visibilityState === 'hidden') see('visibility');
    },
    { any: true },
  );
  return book;
}

function watchNavigation(recorder: Recorder, book: EffectBook, decide: () => void): void {
  listen(recorder, ['pagehide'], () => book.see('navigation'), { any: true });
  // Without the Navigation API a page that leaves is seen by pagehide alone.
  listenToNavigation(recorder, 'navigate', ({ downloadRequest, destination, signal }) => {
    decide();
    if (downloadRequest !== null) book.see('download');
    else if (!destination.sameDocument) followNavigation(recorder, book, signal);
  });
  let href = location.href;
  listenToNavigation(recorder, 'currententrychange', () => {
    // An empty fragment leads nowhere: nobody can see that it was added.
    if (location.href.replace(/#$/, '') !== href.replace(/#$/, '')) book.see('navigation');
    href = location.href;
  });
}

function followNavigation(recorder: Recorder, book: EffectBook, signal: AbortSignal): void {
  const waiting = [...book.open];
  for (const watch of waiting) watch.navigating = true;
  // An address that turns out to be a file to download ends the navigation and leaves the page as it was.
  signal.addEventListener(
    'abort',
    () =>
      later(recorder, 0, () => {
        for (const watch of waiting) watch.navigating = false;
        book.see('download', (watch) => waiting.includes(watch));
      }),
    { once: true },
  );
}

/** The shadow roots an element is in, whatever their hosts. */
function rootsAround(element: Element | undefined): ShadowRoot[] {
  return element ? [...hostsOf(element), element].map(rootOf).filter((it) => it instanceof ShadowRoot) : [];
}

/** Is one of them the other, or around it, also through shadow roots? */
function isSame(focused: Element, clicked: Element): boolean {
  return (
    [focused, ...hostsOf(focused)].some((one) => contains(one, clicked)) ||
    [clicked, ...hostsOf(clicked)].some((one) => contains(one, focused))
  );
}
