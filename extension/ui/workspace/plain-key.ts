import { isTyping } from '../panel/keys.ts';

/** A key that is no text for a field, no chord, and meant for the page: no dialog is open over it. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const path = event.composedPath();
  const isInDialog = path.some((it) => it instanceof HTMLDialogElement);
  return !(event.ctrlKey || event.metaKey || event.altKey || isInDialog || isTyping(path[0]));
}

/** The first element that matches, however deep it is nested in elements. */
export function deepest(host: Element, selector: string): HTMLElement | undefined {
  const { shadowRoot } = host;
  if (!shadowRoot) return undefined;
  const found = shadowRoot.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const child of shadowRoot.querySelectorAll('*')) {
    const inner = child.shadowRoot ? deepest(child, selector) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
