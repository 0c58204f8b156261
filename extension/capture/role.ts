import { attribute, hasAttribute, tagOf } from './dom.ts';

const byTag: Readonly<Record<string, string>> = {
  article: 'article',
  aside: 'complementary',
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  figure: 'figure',
  footer: 'contentinfo',
  form: 'form',
  header: 'banner',
  hr: 'separator',
  img: 'img',
  li: 'listitem',
  main: 'main',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  select: 'combobox',
  summary: 'button',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  th: 'columnheader',
  tr: 'row',
  ul: 'list',
};
const byInput: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};
const noRole = /^(color|date.*|file|hidden|month|password|time|week)$/;

/** The ARIA role, explicit or the one HTML gives the tag; `undefined` for a plain box. */
export function roleOf(element: Element): string | undefined {
  const explicit = attribute(element, 'role')?.trim().split(/\s+/)[0]?.toLowerCase();
  if (explicit) return explicit.slice(0, 60);
  const tag = tagOf(element);
  if (tag === 'a' || tag === 'area') return hasAttribute(element, 'href') ? 'link' : undefined;
  if (tag !== 'input') return /^h[1-6]$/.test(tag) ? 'heading' : byTag[tag];
  const type = (attribute(element, 'type') ?? 'text').toLowerCase();
  return noRole.test(type) ? undefined : (byInput[type] ?? 'textbox');
}
