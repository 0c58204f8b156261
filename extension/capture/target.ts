import type { Target } from '../../core/journey/target.ts';
import { accessibleName } from './accessible-name.ts';
import { cssSelector } from './css-selector.ts';
import { isDrawn, queryAll, rootOf, tagOf, textOf } from './dom.ts';
import type { Recorder } from './recorder.ts';
import { isPlain } from './redact.ts';
import { roleOf } from './role.ts';
import { hostsOf } from './shadow.ts';
import { xpathFinds, xpathOf } from './xpath.ts';

/** More candidates than this are not compared by name: it would cost the page more than the selector is worth. */
const mostCandidates = 150;

/**
 * Describes an element so that it can be found again: css, aria, text, xpath and, inside shadow roots, pierce selectors,
 * best first. Each was tried and finds this element only.
 */
export function targetOf(element: Element, recorder: Recorder): Target {
  const name = accessibleName(element, recorder);
  const role = roleOf(element);
  const hosts = hostsOf(element);
  const root = rootOf(element);
  const selectors: Target['selectors'] = [];
  if (root instanceof Document || root instanceof ShadowRoot) {
    const inner = cssSelector(element, root);
    const outer = hosts.map((host) => cssSelector(host, rootOf(host) as Document | ShadowRoot));
    selectors.push(hosts.length > 0 ? [...outer, inner] : inner);
    const aria = ariaSelector(element, root, name, role, recorder);
    if (aria) selectors.push(hosts.length > 0 ? [...outer, aria] : aria);
    const text = textSelector(element, root);
    if (text) selectors.push(hosts.length > 0 ? [...outer, text] : text);
    if (hosts.length > 0) selectors.push(`pierce/${inner}`);
    else {
      const path = xpathOf(element);
      if (path.length <= 900 && xpathFinds(path, element)) selectors.push(`xpath/${path}`);
    }
  }
  return {
    selectors,
    tag: tagOf(element).slice(0, 60),
    ...(name ? { name } : {}),
    ...(role ? { role } : {}),
  };
}

/** The one CSS selector of an element: how clicks, fields and forms are told apart. */
export function anchorOf(element: Element): string {
  const root = rootOf(element);
  const outer = hostsOf(element).map((host) => cssSelector(host, rootOf(host) as Document | ShadowRoot));
  if (!(root instanceof Document || root instanceof ShadowRoot)) return tagOf(element);
  return [...outer, cssSelector(element, root)].join(' >>> ').slice(0, 1_000);
}

function ariaSelector(
  element: Element,
  root: Document | ShadowRoot,
  name: string,
  role: string | undefined,
  recorder: Recorder,
): string | undefined {
  if (
    !name ||
    !role ||
    name.length > 80 ||
    /["[\]\\]|…$/.test(name) ||
    !isPlain(name) ||
    /\[[a-z-]+\]/.test(name)
  )
    return undefined;
  const alike = queryAll(root, `${tagOf(element)},[role="${CSS.escape(role)}"]`);
  if (alike.length > mostCandidates) return undefined;
  const same = alike.filter(
    (other) => roleOf(other) === role && isDrawn(other) && accessibleName(other, recorder) === name,
  );
  return same.length === 1 && same[0] === element ? `aria/${name}[role="${role}"]` : undefined;
}

/** Only for elements that hold nothing but a short text which occurs once. */
function textSelector(element: Element, root: Document | ShadowRoot): string | undefined {
  if (!(root instanceof Document) || element.childElementCount > 0) return undefined;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (text.length < 2 || text.length > 60 || text.includes('"') || !isPlain(text)) return undefined;
  if (matchesField(element)) return undefined;
  const path = `//*[contains(normalize-space(.), "${text}")][not(*)][not(self::script or self::style)]`;
  return xpathFinds(path, element) ? `text/${text}` : undefined;
}

function matchesField(element: Element): boolean {
  return fieldTags.has(tagOf(element)) || (element instanceof HTMLElement && element.isContentEditable);
}
const fieldTags = new Set(['input', 'textarea', 'select', 'option']);
