import { attribute, classesOf, matches, onlyOne, parentOf, positionOf, tagOf } from './dom.ts';
import { isPlain } from './redact.ts';

/** Attributes that people set in order to find an element again, best first. */
const handles = ['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy', 'name'];
const most = 500;

/**
 * A short CSS selector that finds only `element` within `root` (a document or a shadow root). Ids and classes that look
 * made by a machine or hold something private are not used, nor, unless `words`, what the page says to people. Falls back to
 * a path of positions; always resolves back.
 */
export function cssSelector(element: Element, root: Document | ShadowRoot, words: boolean): string {
  const unique = (selector: string) => selector.length <= most && isOnly(root, selector, element);
  const own = ownSelectors(element, words).find(unique);
  if (own) return own;
  let path = '';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const step = stepOf(at);
    path = path ? `${step} > ${path}` : step;
    const anchor = at === element ? undefined : ownSelectors(at, words)[0];
    const short = anchor && path.replace(step, anchor);
    if (short && unique(short)) return short;
    if (unique(path)) return path;
  }
  return path.slice(0, most);
}

export function isOnly(root: Document | ShadowRoot, selector: string, element: Element): boolean {
  return onlyOne(root, selector) === element;
}

/** Selectors from the element alone, best first. */
function ownSelectors(element: Element, words: boolean): string[] {
  const tag = CSS.escape(tagOf(element));
  const id = attribute(element, 'id');
  const named = (words ? [...handles, 'aria-label'] : handles).flatMap((handle) => {
    const value = attribute(element, handle);
    return value && isStable(value) ? [`${tag}[${handle}="${CSS.escape(value)}"]`] : [];
  });
  const classes = classesOf(element).filter(isStable);
  return [
    ...(id && isStable(id) ? [`#${CSS.escape(id)}`] : []),
    ...named,
    ...classes.slice(0, 3).map((name) => `${tag}.${CSS.escape(name)}`),
    ...(classes.length > 1
      ? [
          tag +
            classes
              .slice(0, 3)
              .map((name) => `.${CSS.escape(name)}`)
              .join(''),
        ]
      : []),
  ];
}

/** Words a person chose: letters, at most two digits at a time, nothing private. */
function isStable(name: string): boolean {
  return (
    name.length <= 60 &&
    /^[\p{L}][\p{L}\d _.:-]*$/u.test(name) &&
    !/\d{3}/.test(name) &&
    !/[_-][a-z0-9]*\d[a-z0-9]*[a-z][a-z0-9]*\d/i.test(name) &&
    isPlain(name)
  );
}

function stepOf(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  if (matches(element, ':only-of-type')) return tag;
  return `${tag}:nth-of-type(${positionOf(element, (it) => tagOf(it) === tagOf(element))})`;
}
