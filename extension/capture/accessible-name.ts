import { attribute, byId, closest, firstIn, matches, queryAll, rootOf, tagOf, textOf } from './dom.ts';
import type { Recorder } from './recorder.ts';
import { maskText } from './redact.ts';
import { roleOf } from './role.ts';

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

/**
 * The accessible name, masked: a lean form of the accname algorithm that never looks at what a field holds.
 * Empty when there is none, or when the auditor asked for the region to be masked.
 */
export function accessibleName(element: Element, recorder: Recorder): string {
  if (isMasked(element, recorder)) return '';
  return maskText(rawName(element).slice(0, most));
}

/** Do both have the same name? Quicker than to compare what may be stored of them. */
export function sameName(a: Element, b: Element): boolean {
  return rawName(a) === rawName(b);
}

export function isMasked(element: Element, { mask }: Pick<Recorder, 'mask'>): boolean {
  return mask.some((selector) => closest(element, selector) !== null);
}

/** As the page has it. Not to be stored. */
function rawName(element: Element): string {
  return (
    labelledBy(element) ||
    attribute(element, 'aria-label')?.trim() ||
    nativeName(element)?.trim() ||
    (fromContent.has(roleOf(element) ?? '') || tagOf(element) === 'summary'
      ? contentOf(element).trim()
      : '') ||
    attribute(element, 'title')?.trim() ||
    attribute(element, 'placeholder')?.trim() ||
    ''
  );
}

function labelledBy(element: Element): string {
  const ids = attribute(element, 'aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const labels = ids.map((id) => byId(rootOf(element), id));
  return labels
    .map((label) => (label ? contentOf(label) : ''))
    .join(' ')
    .trim();
}

function nativeName(element: Element): string | null {
  switch (tagOf(element)) {
    case 'img':
    case 'area':
      return attribute(element, 'alt');
    case 'input':
      // The label of a button is its value attribute; of any other field the attribute may hold a person's data.
      return matches(element, '[type=submit],[type=button],[type=reset]')
        ? (attribute(element, 'value') ?? labelText(element))
        : (attribute(element, 'alt') ?? labelText(element));
    case 'select':
    case 'textarea':
      return labelText(element);
    case 'label':
      return contentOf(element);
    case 'fieldset':
      return firstText(element, 'legend');
    case 'figure':
      return firstText(element, 'figcaption');
    default:
      return null;
  }
}

function labelText(field: Element): string {
  const id = attribute(field, 'id');
  const outside = id ? queryAll(rootOf(field), `label[for="${CSS.escape(id)}"]`)[0] : undefined;
  const label = outside ?? closest(field, 'label');
  return label ? contentOf(label) : '';
}

function firstText(element: Element, tag: string): string {
  const part = queryAll(element, tag)[0];
  return part ? contentOf(part) : '';
}

/** Visible text, images by their alt text; never what a field or an editable region holds. */
function contentOf(element: Element): string {
  if (!firstIn(element)) return textOf(element);
  if (queryAll(element, skipped).length === 0 && queryAll(element, 'img[alt],svg title').length === 0)
    return textOf(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && matches(node, skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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

const skipped =
  'select,textarea,script,style,[contenteditable]:not([contenteditable=false]),[hidden],[aria-hidden=true]';
