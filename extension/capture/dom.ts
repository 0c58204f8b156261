/**
 * A page can shadow what a form or the document says about itself: `<form><input name="getAttribute">` replaces the
 * method. The prototypes seen from here are our own, so everything is read through them.
 */
function getter<T>(proto: () => object, name: string): (of: Node) => T {
  let get: (() => unknown) | undefined;
  return (of) => {
    get ??= Object.getOwnPropertyDescriptor(proto(), name)?.get;
    // The caller names the type that the standard gives this property.
    return get?.call(of) as T;
  };
}
const node = () => Node.prototype;
const element = () => Element.prototype;

export const attribute = (of: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(of, name);
export const hasAttribute = (of: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(of, name);
export const matches = (of: Element, selector: string): boolean =>
  Element.prototype.matches.call(of, selector);
export const closest = (of: Element, selector: string): Element | null =>
  Element.prototype.closest.call(of, selector);
export const contains = (of: Node, other: Node | null): boolean => Node.prototype.contains.call(of, other);
export const rootOf = (of: Node): Node => Node.prototype.getRootNode.call(of);
export const isConnected = getter<boolean>(node, 'isConnected');
export const parentOf = getter<Element | null>(node, 'parentElement');
const textContent = getter<string | null>(node, 'textContent');
export const textOf = (of: Node): string => textContent(of) ?? '';
const siblingBefore = getter<Element | null>(element, 'previousElementSibling');
export const firstIn = getter<Element | null>(element, 'firstElementChild');
export const boxOf = (of: Element): DOMRect => Element.prototype.getBoundingClientRect.call(of);

/** Its place, from 1 on, among those before it in its parent that are `alike`. */
export function positionOf(of: Element, alike: (other: Element) => boolean): number {
  let position = 1;
  for (let at = siblingBefore(of); at; at = siblingBefore(at)) if (alike(at)) position++;
  return position;
}

/** Lower case, whatever the document's kind. */
export const tagOf = getter<string>(element, 'localName');

export const classesOf = (of: Element): string[] =>
  (attribute(of, 'class') ?? '').split(/\s+/).filter(Boolean);

export const queryAll = (root: Node, selector: string): Element[] => Array.from(find(root, selector));

/** How many a selector finds, without reaching for any of them. */
export const countOf = (root: Node, selector: string): number => find(root, selector).length;

/** What any of these selectors finds, in their order. One simple selector after another is found in a fraction of the time of a list. */
export const queryEach = (root: Node, selectors: readonly string[]): Element[] =>
  selectors.flatMap((selector) => queryAll(root, selector));

/** The only element that a selector finds in `root`; `undefined` for none or several. */
export function onlyOne(root: Node, selector: string): Element | undefined {
  const found = find(root, selector);
  return found.length === 1 ? found[0] : undefined;
}

function find(root: Node, selector: string): NodeListOf<Element> {
  const proto =
    root instanceof Document
      ? Document.prototype
      : root instanceof DocumentFragment
        ? DocumentFragment.prototype
        : Element.prototype;
  return proto.querySelectorAll.call(root as Document, selector);
}

export const byId = (root: Node, id: string): Element | null =>
  queryAll(root, `#${CSS.escape(id)}`)[0] ?? null;

/** Is it drawn at all? */
export const isDrawn = (of: Element): boolean =>
  Element.prototype.checkVisibility === undefined || Element.prototype.checkVisibility.call(of);
