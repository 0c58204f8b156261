import { attribute, parentOf, siblingsBefore, tagOf } from './dom.ts';
import { isPlain } from './redact.ts';

/** An XPath from the nearest element with a plain id, or from the root. Works in documents, not in shadow roots. */
export function xpathOf(element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const id = attribute(at, 'id');
    if (id && /^[a-z][a-z0-9_-]{0,40}$/i.test(id) && !/\d{3}/.test(id) && isPlain(id))
      return `//*[@id="${id}"]${path}`;
    path = `/${stepOf(at)}${path}`;
  }
  return path;
}

export function xpathFinds(path: string, element: Element): boolean {
  const found = Document.prototype.evaluate.call(
    document,
    path,
    document,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    null,
  );
  return found.snapshotLength === 1 && found.snapshotItem(0) === element;
}

function stepOf(element: Element): string {
  const tag = tagOf(element);
  let position = 1;
  for (let at = siblingsBefore(element); at; at = siblingsBefore(at)) if (tagOf(at) === tag) position++;
  // A name with a prefix (svg, custom markup) is no plain XPath step.
  return /^[a-z][a-z0-9-]*$/.test(tag) && element.namespaceURI === 'http://www.w3.org/1999/xhtml'
    ? `${tag}[${position}]`
    : `*[${allBefore(element)}]`;
}

function allBefore(element: Element): number {
  let position = 1;
  for (let at = siblingsBefore(element); at; at = siblingsBefore(at)) position++;
  return position;
}
