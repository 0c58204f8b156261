import type { Draft } from '../../storage/drafts.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in a form's named fields: texts as they are, ticks as true or false. */
export function readFields(form: HTMLFormElement): Draft {
  return Object.fromEntries(fieldsOf(form).map((it) => [keyOf(it), isTick(it) ? it.checked : it.value]));
}

/** Puts them back; a field that is not there any more is passed over. */
export function fillFields(form: HTMLFormElement, fields: Draft): void {
  for (const field of fieldsOf(form)) {
    const value = fields[keyOf(field)];
    if (isTick(field)) field.checked = value === true || (value === undefined && field.checked);
    else if (typeof value === 'string') field.value = value;
  }
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((it): it is Field => isField(it) && it.name !== '');
}

function isField(it: Element): it is Field {
  return (
    it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement
  );
}

function isTick(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
}

/** Radio buttons share a name. */
function keyOf(field: Field): string {
  return field.type === 'radio' ? `${field.name}=${field.value}` : field.name;
}
