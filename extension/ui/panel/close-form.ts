/** Tells the pad that a form is finished with. Told by the form itself, it was saved or cancelled: its draft goes. */
export function closeForm(from: HTMLElement): void {
  from.dispatchEvent(new CustomEvent('close-form', { bubbles: true, composed: true }));
}
