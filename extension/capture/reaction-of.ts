import { closest, contains, isConnected, isDrawn, parentOf, tagOf, textOf } from './dom.ts';
import type { Effect, Watch } from './effect-book.ts';

const unseen = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'title', 'base']);
const live = '[aria-live]:not([aria-live=off]),[role=alert],[role=status],[role=log],output';
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[popover]';
/** A busy page can change a thousand things at once: the first of them tell. */
const most = 60;

/** What of these changes of the page a person could see, told for one watch. */
export function reactionOf(records: readonly MutationRecord[], watch: Watch): Effect | undefined {
  let found: Effect | undefined;
  for (const record of records.slice(0, most)) {
    const element = elementOf(record);
    if (!element) continue;
    const what = kindOf(record, element, watch);
    // Whether something is drawn is the dearest question: asked once for what any change shows.
    if ((what === 'mutation' && found) || !isSeen(record, element)) continue;
    if (what !== 'mutation') return what;
    found = what;
  }
  return found;
}

/** The element that changed; `undefined` when nobody could see it anyway. */
function elementOf({ type, target, addedNodes, removedNodes }: MutationRecord): Element | undefined {
  const element =
    target instanceof Element ? target : target instanceof ShadowRoot ? target.host : parentOf(target);
  if (!element || !isConnected(element) || unseen.has(tagOf(element)) || tagOf(element) === 'head')
    return undefined;
  if (type === 'childList' && !some(addedNodes, isVisibleKind) && !some(removedNodes, isVisibleKind))
    return undefined;
  return element;
}

function isSeen({ type }: MutationRecord, element: Element): boolean {
  if (isDrawn(element)) return true;
  // Closing something hides it: then the place where it was is what changed.
  const parent = parentOf(element);
  return type === 'attributes' && parent !== null && isDrawn(parent);
}

function some(nodes: NodeList, fits: (node: Node) => boolean): boolean {
  for (const node of nodes) if (fits(node)) return true;
  return false;
}

function isVisibleKind(node: Node): boolean {
  return node instanceof Element
    ? !unseen.has(tagOf(node))
    : node.nodeType === Node.TEXT_NODE && textOf(node).trim() !== '';
}

function kindOf(record: MutationRecord, place: Element, watch: Watch): Effect {
  if (closest(place, live)) return 'live-region';
  if (opensDialog(record)) return 'dialog';
  if (watch.form && changesText(record) && isNear(place, watch.form)) return 'text';
  return 'mutation';
}

function opensDialog({ type, attributeName, target, addedNodes }: MutationRecord): boolean {
  if (type === 'attributes')
    return attributeName === 'open' && target instanceof Element && tagOf(target) === 'dialog';
  return [...addedNodes].some((node) => node instanceof Element && closest(node, dialogs) === node);
}

function changesText({ type, addedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' ||
    [...addedNodes].some((node) => isVisibleKind(node) && textOf(node).trim() !== '')
  );
}

/** In the form, or in one of the three boxes around it. */
function isNear(place: Element, form: Element): boolean {
  let around: Element | null = form;
  for (let i = 0; i < 3 && around; i++) {
    if (contains(around, place)) return tagOf(around) !== 'body' || around === form;
    around = parentOf(around);
  }
  return false;
}
