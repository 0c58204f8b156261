/** Tells the pad that a form is finished with. */
export function closeForm(from: HTMLElement): void {
  from.dispatchEvent(new CustomEvent('close-form', { bubbles: true, composed: true }));
}
