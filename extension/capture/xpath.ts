import { attribute, onlyOne, parentOf, positionOf, tagOf } from './dom.ts';
import { isPlain } from './redact.ts';

/**
 * An XPath from the nearest element with a plain id that no other has, or from the root: true by how it is made, since each
 * step is a position. Works in documents, not in shadow roots.
 */
export function xpathOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const id = attribute(at, 'id');
    if (id && /^[a-z][a-z0-9_-]{0,40}$/i.test(id) && !/\d{3}/.test(id) && isPlain(id) && isOnlyId(at, id))
      return `//*[@id="${id}"]${path}`;
    path = `/${stepOf(at)}${path}`;
  }
  return path;
}

function isOnlyId(element: Element, id: string): boolean {
  return onlyOne(document, `#${CSS.escape(id)}`) === element;
}

function stepOf(element: Element): string {
  const tag = tagOf(element);
  // A name with a prefix (svg, custom markup) is no plain XPath step, and in XHTML none is.
  if (!isHtml(element) || !/^[a-z][a-z0-9-]*$/.test(tag) || document.contentType !== 'text/html')
    return `*[${positionOf(element, () => true)}]`;
  return `${tag}[${positionOf(element, (it) => tagOf(it) === tag && isHtml(it))}]`;
}

function isHtml(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
