/**
 * A page can shadow what a form or the document says about itself: `<form><input name="getAttribute">` replaces the
 * method. The prototypes seen from here are our own, so everything is read through them.
 */
const readers = new Map<string, (of: unknown) => unknown>();

function read<T>(proto: object, name: string, of: unknown): T {
  const key = `${proto.constructor.name}.${name}`;
  let reader = readers.get(key);
  if (!reader) {
    const getter = Object.getOwnPropertyDescriptor(proto, name)?.get;
    reader = (target) => getter?.call(target);
    readers.set(key, reader);
  }
  // The caller names the type that the standard gives this property.
  return reader(of) as T;
}

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
export const isConnected = (of: Node): boolean => read(Node.prototype, 'isConnected', of);
export const parentOf = (of: Node): Element | null => read(Node.prototype, 'parentElement', of);
export const textOf = (of: Node): string => read<string | null>(Node.prototype, 'textContent', of) ?? '';
export const siblingsBefore = (of: Element): Element | null =>
  read(Element.prototype, 'previousElementSibling', of);
export const boxOf = (of: Element): DOMRect => Element.prototype.getBoundingClientRect.call(of);

/** Lower case, whatever the document's kind. */
export const tagOf = (of: Element): string => read<string>(Element.prototype, 'localName', of);

export const classesOf = (of: Element): string[] =>
  (attribute(of, 'class') ?? '').split(/\s+/).filter(Boolean);

export const queryAll = (root: Node, selector: string): Element[] => Array.from(find(root, selector));

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
