import { attribute, closest, queryAll, rootOf } from './dom.ts';
import { fieldKindOf } from './field-kind.ts';

/** Fields that are chosen in, not typed in: Enter does not send a form from there. */
const chosen: ReadonlySet<string | undefined> = new Set([
  'checkbox',
  'radio',
  'range',
  'color',
  'select',
  'hidden',
  undefined,
]);
const anyButton = 'button, input:is([type=submit i], [type=image i], [type=button i]), [role=button]';

/**
 * The form a field is sent with. A form of mere choices without any button keeps each of them at once: nothing in it waits
 * to be sent, so nobody can give it up.
 */
export function sentFormOf(field: Element): Element | null {
  const form = closest(field, 'form');
  if (!form || isTyped(field)) return form;
  return hasButton(form) || queryAll(form, 'input, textarea').some(isTyped) ? form : null;
}

const isTyped = (field: Element): boolean => !chosen.has(fieldKindOf(field));

function hasButton(form: Element): boolean {
  if (queryAll(form, anyButton).length > 0) return true;
  const id = attribute(form, 'id');
  return id !== null && queryAll(rootOf(form), `[form="${CSS.escape(id)}"]:is(${anyButton})`).length > 0;
}
