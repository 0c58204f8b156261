import { wallTime } from './clock.ts';
import { type Control, controlOf } from './control.ts';
import { attribute, closest, contains, hasAttribute } from './dom.ts';
import type { EffectBook, Watch } from './effect-book.ts';
import { fieldSnapshot } from './field-snapshot.ts';
import { interactiveAround } from './interactive.ts';
import { later, listen } from './listen.ts';
import { anyClosed, layersBeside } from './open-layer.ts';
import { atEnd, type Recorder } from './recorder.ts';
import { deepTarget, hostsOf } from './shadow.ts';
import { anchorOf, targetOf } from './target.ts';

/** A dialog that closes on a click beside it may take an animation's time to go. */
const closingMs = 300;
/** How long after a click, and after each other, it is looked for what no event tells of: while nothing else answered. */
const lookAfterMs = [30, 270, 700];
/** A click handler that held the page up this long may have stood in a native dialog: alert, confirm, prompt, print. */
const nativeDialogMs = 400;
/** What moves is timed by frames: it may seem to have begun a little before the press. */
const frameMs = 50;
/** A press allows the page to open something for five seconds, unless it is used up before. */
const activationMs = 4_000;
/** A new tab is there by then. */
const openingMs = 1_000;

type Press = {
  from: number;
  watch: Watch;
  layers: Element[];
  filled: (() => boolean) | undefined;
  selected: boolean;
};

/** Clicks, double clicks and context menus of a person, each click handed to the effect book. */
export function watchClicks(recorder: Recorder, book: EffectBook): void {
  let press: Press | undefined;
  let labelled: Element | null = null;
  let opening: (() => void) | undefined;
  const waiting = new Set<() => void>();
  const settle = () => {
    for (const write of [...waiting]) write();
  };

  listen(recorder, ['pointerdown'], (event) => {
    book.moveOn(event.timeStamp);
    labelled = null;
    if (press && press.watch.of === undefined) book.drop(press.watch);
    press = undefined;
    const element = deepTarget(event);
    if (event.button !== 0 || !element) return;
    const watch = book.begin({ from: event.timeStamp, origin: interactiveAround(element) ?? element });
    press = {
      from: event.timeStamp,
      watch,
      layers: layersBeside(element),
      filled: fieldSnapshot(),
      selected: false,
    };
  });
  listen(
    recorder,
    ['selectionchange'],
    () => {
      if (press && document.getSelection()?.type === 'Range') press.selected = true;
    },
    { any: true },
  );

  const onClick = (event: MouseEvent, kind: 'click' | 'double' | 'context') => {
    const element = deepTarget(event);
    if (!element || (kind === 'click' && isEcho(element))) return;
    const anchor = interactiveAround(element);
    const by = pointerKind(event);
    const pressed = by === 'keyboard' || kind !== 'click' ? undefined : press;
    const control = anchor ? controlOf(anchor) : 'other';
    const id = recorder.nextId();
    const at = wallTime(event.timeStamp);
    const draft = {
      type: 'click' as const,
      kind,
      target: targetOf(anchor ?? element, recorder),
      control,
      interactive: anchor !== undefined,
      ...(anchor ? { anchor: anchorOf(anchor, recorder) } : {}),
      x: Math.round(event.clientX),
      y: Math.round(event.clientY),
      by,
      ...(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button === 1
        ? { modifier: true }
        : {}),
      ...(pressed ? { heldMs: Math.round(event.timeStamp - pressed.from) } : {}),
    };
    const write = () => {
      if (!waiting.delete(write)) return;
      const dismissed = pressed && anyClosed(pressed.layers);
      recorder.record(
        { ...draft, ...(pressed?.selected ? { selected: true } : {}), ...(dismissed ? { dismissed } : {}) },
        { id, at, urgent: true },
      );
    };
    waiting.add(write);
    // At once, before the page's own handlers: one of them may close the tab. What is open must have time to close first.
    if (pressed && pressed.layers.length > 0) later(recorder, closingMs, write);
    else write();
    if (kind === 'click') follow(event, id, control, pressed, anchor ?? element);
  };

  const follow = (
    event: MouseEvent,
    id: string,
    control: Control,
    pressed: Press | undefined,
    element: Element,
  ) => {
    const watch = pressed?.watch.of === undefined ? pressed?.watch : undefined;
    const bound = watch ?? book.begin({ from: event.timeStamp, origin: element });
    book.bind(bound, id);
    const mine = (other: Watch) => other === bound;
    const free = isFree();
    const heardAt = performance.now();
    const { filled } = pressed ?? { filled: fieldSnapshot() };
    const look = () => {
      if (filled?.()) book.see('value', mine);
      else if (movesSince(bound)) book.see('mutation', mine);
    };
    const lookAgain = ([ms, ...rest]: readonly number[]) => {
      if (ms === undefined || !book.open.has(bound)) return;
      later(recorder, ms, () => {
        if (book.open.has(bound)) look();
        lookAgain(rest);
      });
    };
    later(recorder, 0, () => {
      const blockedMs = performance.now() - heardAt;
      // Opening a window or full screen uses up what the press allowed; so may leaving the page.
      if (free && !isFree() && blockedMs < activationMs && !bound.navigating && control !== 'download')
        book.see(isFileField(element) ? 'dialog' : 'new-tab', mine);
      if (control === 'download' && !event.defaultPrevented) book.see('download', mine, event.timeStamp);
      if (isFileField(element)) book.see('dialog', mine);
      // Or only took that long: then what comes of it counts.
      else if (blockedMs > nativeDialogMs) book.seeSecond('dialog', performance.now(), mine);
      if (book.open.has(bound) && filled?.()) book.see('value', mine);
      lookAgain(lookAfterMs);
    });
    if (control === 'new-tab') {
      opening = () => book.see('new-tab', mine);
      later(recorder, openingMs, () => {
        opening = undefined;
      });
    }
  };

  /** Clicking a label makes the browser click its field too: one person, one click. */
  const isEcho = (element: Element): boolean => {
    const echo = labelled !== null && labelled === element;
    const label = closest(element, 'label');
    labelled = label instanceof HTMLLabelElement && label.control !== element ? label.control : null;
    return echo;
  };

  // The page loses the focus when a new tab opens, before it is hidden.
  listen(recorder, ['blur'], ({ target }) => {
    if (target === window) opening?.();
  });
  listen(recorder, ['click'], (event) => onClick(event, 'click'));
  listen(recorder, ['auxclick'], (event) => {
    if (event.button === 1) onClick(event, 'click');
  });
  listen(recorder, ['dblclick'], (event) => onClick(event, 'double'));
  listen(recorder, ['contextmenu'], (event) => onClick(event, 'context'));
  listen(recorder, ['pagehide'], settle, { any: true });
  recorder.owed.push(settle);
  atEnd(recorder, () => waiting.clear());
}

/** Has a script set something in motion since the press? It can without changing the document. What moves in `origin` itself only says that it was pressed. */
function movesSince({ from, origin }: Watch): boolean {
  return Document.prototype.getAnimations.call(document).some((it) => {
    const target = it.constructor === Animation && (it.effect as KeyframeEffect | null)?.target;
    if (!target || Number(it.startTime ?? from) < from - frameMs) return false;
    return ![target, ...hostsOf(target)].some((place) => contains(origin, place));
  });
}

function isFree(): boolean {
  return navigator.userActivation?.isActive === true;
}

function pointerKind(event: MouseEvent): 'mouse' | 'touch' | 'pen' | 'keyboard' {
  const kind = 'pointerType' in event ? event.pointerType : 'mouse';
  if (event.type === 'click' && event.detail === 0) return 'keyboard';
  return kind === 'touch' || kind === 'pen' ? kind : 'mouse';
}

function isFileField(element: Element): boolean {
  return hasAttribute(element, 'type') && attribute(element, 'type')?.toLowerCase() === 'file';
}
