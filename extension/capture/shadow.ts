import { countOf, queryAll, rootOf, tagOf } from './dom.ts';
import { host } from './host.ts';

type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };

/** The element's shadow root, closed ones too where the browser lets an extension see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Only elements that can have a root may be asked: others throw.
  if (
    !/-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
      element.localName,
    )
  )
    return null;
  return (element as Opener).openOrClosedShadowRoot ?? host?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/** The innermost element an event happened on, through open and closed roots. */
export function deepTarget(event: Event): Element | undefined {
  const first = event.composedPath()[0];
  let at = first instanceof Element ? first : first instanceof Node ? first.parentElement : null;
  if (!at) return undefined;
  for (let depth = 0; depth < 20; depth++) {
    const root = shadowOf(at);
    const inner = root && innerOf(root, event);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** The chain of hosts around an element, outermost first. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let root = rootOf(element); root instanceof ShadowRoot; root = rootOf(root.host))
    hosts.unshift(root.host);
  return hosts;
}

function innerOf(root: ShadowRoot, event: Event): Element | null {
  const placed = event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0);
  return placed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
}

/** Components are looked for again after this long, and in pages of up to this many elements. */
const lookAgainMs = 2_000;
const mostElements = 5_000;
let known: { at: number; roots: ShadowRoot[] } = { at: Number.NEGATIVE_INFINITY, roots: [] };

/** The shadow roots of the components in this document, nested ones too; a moment old at most. */
export function shadowRoots(): readonly ShadowRoot[] {
  const at = performance.now();
  if (at - known.at > lookAgainMs) known = { at, roots: rootsIn(document) };
  return known.roots;
}

function rootsIn(root: Document | ShadowRoot): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  if (countOf(root, '*') > mostElements) return roots;
  for (const element of queryAll(root, uncommon)) {
    const inner = tagOf(element).includes('-') ? shadowOf(element) : null;
    if (inner) roots.push(inner, ...rootsIn(inner));
  }
  return roots;
}

/**
 * There is no selector for components, and to look at each element from here is dear: the browser leaves out the commonest, in
 * the order in which pages have them.
 */
const uncommon = ':not(div,span,li,a,td,tr,p,img,svg,br,button,input,label,script)';
