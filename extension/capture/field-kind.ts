import type { FactOf } from '../../core/journey/facts.ts';
import { attribute, matches, tagOf } from './dom.ts';
import { sensitiveAutocomplete, sensitiveName } from './privacy-rules.ts';

export type FieldKind = FactOf<'input'>['field'];

const asTheyAre: readonly FieldKind[] = [
  'email',
  'password',
  'tel',
  'url',
  'number',
  'search',
  'date',
  'time',
  'color',
  'file',
  'checkbox',
  'radio',
  'range',
  'hidden',
];
/** "Show password" turns the field into a text field; what is in it stays a password. */
const oncePassword = new WeakSet<Element>();

export function fieldKindOf(field: Element): FieldKind | undefined {
  const tag = tagOf(field);
  if (tag === 'select' || tag === 'textarea') return tag;
  if (tag !== 'input')
    return field instanceof HTMLElement && field.isContentEditable ? 'contenteditable' : undefined;
  const type = (attribute(field, 'type') ?? 'text').toLowerCase();
  if (['submit', 'button', 'reset', 'image'].includes(type)) return undefined;
  if (type === 'password') oncePassword.add(field);
  if (type === 'datetime-local' || type === 'month' || type === 'week') return 'date';
  return asTheyAre.find((kind) => kind === type) ?? (type === 'text' ? 'text' : 'other');
}

/** Does the field hold something that must not show in a screenshot, nor even its length in the log? */
export function isSensitive(field: Element): boolean {
  const kind = fieldKindOf(field);
  if (kind === 'password' || kind === 'email' || kind === 'tel' || oncePassword.has(field)) return true;
  if (sensitiveAutocomplete.test(attribute(field, 'autocomplete') ?? '')) return true;
  return ['name', 'id', 'placeholder', 'aria-label'].some((name) =>
    sensitiveName.test(attribute(field, name) ?? ''),
  );
}

/** As the browser, or the page itself by `aria-invalid`, judges it. */
export function isValid(field: Element): boolean {
  const judged = attribute(field, 'aria-invalid');
  if (judged !== null && judged !== 'false') return false;
  return !matches(field, ':invalid');
}
