import {
  attribute,
  byId,
  closest,
  countOf,
  firstIn,
  isConnected,
  matches,
  parentOf,
  queryAll,
  rootOf,
  tagOf,
  textOf,
} from './dom.ts';
import type { Recorder } from './recorder.ts';
import { maskText } from './redact.ts';
import { roleOf } from './role.ts';
import { hostsOf } from './shadow.ts';

/** Roles whose name is what they contain (WAI-ARIA 1.2, "name from content"). */
const fromContent = new Set([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'gridcell',
  'heading',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'row',
  'rowheader',
  'switch',
  'tab',
  'tooltip',
  'treeitem',
]);
/** Text is read only up to here; a row can hold a whole page. */
const most = 400;

type Masking = Pick<Recorder, 'mask'>;

/**
 * The accessible name, masked: a lean form of the accname algorithm that never looks at what a field holds, nor into
 * regions that the auditor asked to mask.
 */
export function accessibleName(element: Element, masking: Masking): string {
  return isMasked(element, masking) ? '' : maskText(rawName(element, masking).slice(0, most));
}

/** Do both have the same name? Quicker than to compare what may be stored of them. */
export function sameName(a: Element, b: Element, masking: Masking): boolean {
  return rawName(a, masking) === rawName(b, masking);
}

/**
 * Is the element to be kept without words? It is, when one of the areas is around it where it is drawn: also through shadow
 * roots, slots and frames of the same origin. What is no longer in the page may have been in one.
 */
export function isMasked(element: Element, { mask }: Masking): boolean {
  if (mask.length === 0) return false;
  if (!isConnected(element)) return true;
  for (let at: Element | null | undefined = element; at; at = around(at)) if (isArea(at, mask)) return true;
  return false;
}

function isArea(element: Element, mask: readonly string[]): boolean {
  return mask.some((selector) => matches(element, selector));
}

function around(element: Element): Element | null | undefined {
  const outside = element.assignedSlot ?? parentOf(element) ?? hostsOf(element).at(-1);
  return outside ?? element.ownerDocument.defaultView?.frameElement;
}

/** As the page has it. Not to be stored. */
function rawName(element: Element, masking: Masking): string {
  return (
    labelledBy(element, masking) ||
    attribute(element, 'aria-label')?.trim() ||
    nativeName(element, masking)?.trim() ||
    (fromContent.has(roleOf(element) ?? '') || tagOf(element) === 'summary'
      ? contentOf(element, masking).trim()
      : '') ||
    attribute(element, 'title')?.trim() ||
    attribute(element, 'placeholder')?.trim() ||
    ''
  );
}

function labelledBy(element: Element, masking: Masking): string {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const labels = ids.map((id) => byId(rootOf(element), id));
  return labels
    .map((label) => (label ? contentOf(label, masking) : ''))
    .join(' ')
    .trim();
}

function nativeName(element: Element, masking: Masking): string | null {
  switch (tagOf(element)) {
    case 'img':
    case 'area':
      return attribute(element, 'alt');
    case 'input':
      // The label of a button is its value attribute; of any other field the attribute may hold a person's data.
      return matches(element, '[type=submit],[type=button],[type=reset]')
        ? (attribute(element, 'value') ?? labelText(element, masking))
        : (attribute(element, 'alt') ?? labelText(element, masking));
    case 'select':
    case 'textarea':
      return labelText(element, masking);
    case 'label':
      return contentOf(element, masking);
    case 'fieldset':
      return firstText(element, 'legend', masking);
    case 'figure':
      return firstText(element, 'figcaption', masking);
    default:
      return null;
  }
}

function labelText(field: Element, masking: Masking): string {
  const id = attribute(field, 'id');
  const outside = id ? queryAll(rootOf(field), `label[for="${CSS.escape(id)}"]`)[0] : undefined;
  const label = outside ?? closest(field, 'label');
  return label ? contentOf(label, masking) : '';
}

function firstText(element: Element, tag: string, masking: Masking): string {
  const part = queryAll(element, tag)[0];
  return part ? contentOf(part, masking) : '';
}

/** Visible text, images by their alt text; never what a field, an editable or a masked region holds. */
function contentOf(element: Element, masking: Masking): string {
  if (isMasked(element, masking)) return '';
  if (!firstIn(element)) return textOf(element);
  const special = [always, 'img[alt],svg title', ...masking.mask];
  if (special.every((selector) => countOf(element, selector) === 0)) return textOf(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isArea(node, [always, ...masking.mask])
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < most; node = walker.nextNode())
    text +=
      node instanceof Element
        ? tagOf(node) === 'img'
          ? ` ${attribute(node, 'alt') ?? ''} `
          : ' '
        : textOf(node);
  return text;
}

const always =
  'select,textarea,script,style,[contenteditable]:not([contenteditable=false]),[hidden],[aria-hidden=true]';
