import { matches, queryEach } from './dom.ts';

/** More fields than this are not compared: a spreadsheet is no form. */
const most = 200;
/**
 * A button may fill another field without any event. What is in a field is never read, but setting it moves the cursor,
 * and may change whether the field is valid, empty or ticked.
 */
export function fieldSnapshot(): (() => boolean) | undefined {
  const before = fields().map((field) => [field, signs(field)] as const);
  if (before.length === 0) return undefined;
  return () => before.some(([field, was]) => signs(field) !== was);
}

function fields(): Element[] {
  const found = queryEach(document, ['input', 'textarea', 'select']);
  return found.length > most ? [] : found;
}

function signs(field: Element): string {
  const valid = field instanceof HTMLElement && 'validity' in field ? matches(field, ':valid') : true;
  return [cursorOf(field), valid, matches(field, ':placeholder-shown'), matches(field, ':checked')].join();
}

/** Position of the cursor; the length of what was typed when the cursor is at the end. −1 where the browser does not tell. */
export function cursorOf(field: Element): number {
  if (field instanceof HTMLTextAreaElement) return field.selectionEnd;
  return field instanceof HTMLInputElement ? (field.selectionEnd ?? -1) : -1;
}
