import type { Target } from '../../core/journey/target.ts';
import { accessibleName, isMasked, sameName } from './accessible-name.ts';
import { cssSelector, isOnly } from './css-selector.ts';
import { isDrawn, matches, queryAll, queryEach, rootOf, tagOf, textOf } from './dom.ts';
import type { Recorder } from './recorder.ts';
import { isPlain } from './redact.ts';
import { roleOf } from './role.ts';
import { hostsOf, shadowRoots } from './shadow.ts';
import { xpathOf } from './xpath.ts';

/** More candidates than this are not compared by name: it would cost the page more than the selector is worth. */
const mostCandidates = 150;
/** In longer pages a text is not searched for, in characters. */
const longestPage = 300_000;

/**
 * Describes an element so that it can be found again: css, aria, text, xpath and, inside shadow roots, pierce selectors,
 * best first. Each finds this element only: it was tried, or is a path of positions.
 */
export function targetOf(element: Element, recorder: Recorder): Target {
  const name = accessibleName(element, recorder);
  const before = described.get(element);
  const isFresh = isOf(before, recorder) && performance.now() - before.at < keptMs;
  if (isFresh && (before.target.name ?? '') === name && stillFinds(element, before.target))
    return before.target;
  const target = describe(element, name, recorder);
  described.set(element, { at: performance.now(), recorder, masks: recorder.mask.length, target });
  return target;
}

/** A press, its field and its vital often speak of one element: it is described once in a while. */
const keptMs = 2_000;
type Described = { at: number; recorder: Recorder; masks: number; target: Target };
const described = new WeakMap<Element, Described>();

/** Described by this recorder, and since it knew what to mask? */
function isOf(before: Described | undefined, recorder: Recorder): before is Described {
  return before?.recorder === recorder && before.masks === recorder.mask.length;
}

function stillFinds(element: Element, { selectors: [first] }: Target): boolean {
  return typeof first === 'string' && isOnly(rootOf(element) as Document | ShadowRoot, first, element);
}

function describe(element: Element, name: string, recorder: Recorder): Target {
  const words = !isMasked(element, recorder);
  const role = roleOf(element);
  const hosts = hostsOf(element);
  const root = rootOf(element);
  const selectors: Target['selectors'] = [];
  if (root instanceof Document || root instanceof ShadowRoot) {
    const inner = cssSelector(element, root, words);
    selectors.push(hosts.length > 0 ? [...pathOf(hosts, words), inner] : inner);
    const aria = ariaSelector(element, name, role, recorder);
    if (aria) selectors.push(aria);
    if (hosts.length > 0) {
      if (inAllRoots([inner]).length === 1) selectors.push(`pierce/${inner}`);
    } else {
      const text = words && textSelector(element);
      if (text) selectors.push(text);
      const path = xpathOf(element);
      if (path.length <= 900) selectors.push(`xpath/${path}`);
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
export function anchorOf(element: Element, recorder: Recorder): string {
  const known = described.get(element);
  if (isOf(known, recorder) && stillFinds(element, known.target)) return String(known.target.selectors[0]);
  const root = rootOf(element);
  const words = !isMasked(element, recorder);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return tagOf(element);
  return [...pathOf(hostsOf(element), words), cssSelector(element, root, words)]
    .join(' >>> ')
    .slice(0, 1_000);
}

function pathOf(hosts: readonly Element[], words: boolean): string[] {
  return hosts.map((host) => cssSelector(host, rootOf(host) as Document | ShadowRoot, words));
}

function ariaSelector(
  element: Element,
  name: string,
  role: string | undefined,
  recorder: Recorder,
): string | undefined {
  if (
    // Where areas are masked, a name may lack a word that the page has.
    recorder.mask.length > 0 ||
    !name ||
    !role ||
    name.length > 80 ||
    /["[\]\\]|…$/.test(name) ||
    !isPlain(name) ||
    /\[[a-z-]+\]/.test(name)
  )
    return undefined;
  const alike = inAllRoots([CSS.escape(tagOf(element)), `[role="${CSS.escape(role)}"]`]);
  if (alike.length > mostCandidates) return undefined;
  const other = alike.some(
    (it) => it !== element && roleOf(it) === role && sameName(it, element, recorder) && isDrawn(it),
  );
  return !other && isDrawn(element) ? `aria/${name}[role="${role}"]` : undefined;
}

/** Names and pierce selectors are looked for in shadow roots, too, at any depth. */
function inAllRoots(selectors: readonly string[]): Element[] {
  return [document, ...shadowRoots()].flatMap((root) => queryEach(root, selectors));
}

/** Only for elements that hold nothing but a short text which occurs once. */
function textSelector(element: Element): string | undefined {
  if (element.childElementCount > 0) return undefined;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  if (text.length < 2 || text.length > 60 || text.includes('"') || !isPlain(text)) return undefined;
  if (matchesField(element)) return undefined;
  return occursOnce(text) ? `text/${text}` : undefined;
}

/** Is this text nowhere else in the page? Words that two elements make together count too: then there is no selector. */
function occursOnce(text: string): boolean {
  const [page] = queryAll(document, ':root');
  const whole = page ? textOf(page) : '';
  if (whole.length > longestPage) return false;
  // What is in scripts and styles is text of the page, too, but nobody finds it there.
  const unread = queryEach(document, ['script', 'style']).map(textOf);
  return timesIn(whole, text) - unread.reduce((sum, it) => sum + timesIn(it, text), 0) === 1;
}

function timesIn(whole: string, text: string): number {
  const plain = text.includes(' ') ? whole.replace(/\s+/g, ' ') : whole;
  let times = 0;
  for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1)) times++;
  return times;
}

function matchesField(element: Element): boolean {
  return (
    matches(element, 'input,textarea,select,option') ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
