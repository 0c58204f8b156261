import { closest, contains, isConnected, isDrawn, matches, parentOf, tagOf, textOf } from './dom.ts';
import type { Effect, Watch } from './effect-book.ts';

const unseen = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'title', 'base', 'head']);
const live = '[aria-live]:not([aria-live=off]),[role=alert],[role=status],[role=log],output';
const dialogs = 'dialog,[role=dialog],[role=alertdialog],[popover]';
/** A busy page can change a thousand things at once: the first of them tell. */
const most = 60;
/** Of a click it is enough to know that something changed: only so many are asked whether they say more. */
const mostAsked = 8;

/** A change that a person sees if its place is drawn. That is the dearest question: before the browser drew, it has to work out all styles for it. */
export type Glimpse = { readonly what: Effect; readonly place: Element; readonly hides: boolean };

/** What of these changes of the page a person may see, told for one watch. Only reads what the page holds. */
export function glimpsesOf(records: readonly MutationRecord[], watch: Watch): Glimpse[] {
  const glimpses: Glimpse[] = [];
  const changed = new Set<Element>();
  const hidden = new Set<Element>();
  for (let i = 0; i < records.length && i < most; i++) {
    const record = records[i] as MutationRecord;
    const place = placeOf(record.target);
    // A place may be emptied first and hidden then.
    const hides = record.type === 'attributes';
    const told = hides ? hidden : changed;
    const ask = i < mostAsked || watch.form !== undefined;
    if (!place || (!ask && told.has(place))) continue;
    const what = ask ? kindOf(record, place, watch) : 'mutation';
    // One change of a place says as much as ten.
    if ((what === 'mutation' && told.has(place)) || !mayBeSeen(record, place)) continue;
    if (what === 'mutation') told.add(place);
    glimpses.push({ what, place, hides });
  }
  return glimpses;
}

/** The first that says more than that something changed, or the first of all. */
export function reactionOf(glimpses: readonly Glimpse[]): Effect | undefined {
  let found: Effect | undefined;
  for (const glimpse of glimpses) {
    if ((glimpse.what === 'mutation' && found) || !isSeen(glimpse)) continue;
    if (glimpse.what !== 'mutation') return glimpse.what;
    found = glimpse.what;
  }
  return found;
}

function isSeen({ place, hides }: Glimpse): boolean {
  if (isDrawn(place)) return true;
  // Closing something hides it: then the place where it was is what changed.
  const parent = parentOf(place);
  return hides && parent !== null && isDrawn(parent);
}

function placeOf(target: Node): Element | null {
  return target instanceof Element ? target : target instanceof ShadowRoot ? target.host : parentOf(target);
}

/** Not what nobody could see anyway. */
function mayBeSeen({ type, addedNodes, removedNodes }: MutationRecord, place: Element): boolean {
  if (unseen.has(tagOf(place)) || !isConnected(place)) return false;
  return type !== 'childList' || some(addedNodes, isVisibleKind) || some(removedNodes, isVisibleKind);
}

function some(nodes: NodeList, fits: (node: Node) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) if (fits(nodes[i] as Node)) return true;
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
  return some(addedNodes, (node) => node instanceof Element && matches(node, dialogs));
}

function changesText({ type, addedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' || some(addedNodes, (node) => isVisibleKind(node) && textOf(node).trim() !== '')
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
