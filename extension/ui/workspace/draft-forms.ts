import type { ReactiveController, ReactiveElement } from 'lit';
import { type DraftField, fillDraft, forgetDraft, keepDraft } from './drafts.ts';

/**
 * Keeps what is typed into the forms marked `data-draft` of an element that shows one item for as long as it lives: whoever
 * looks at another item and comes back finds it again. `about` names the item.
 */
export class DraftForms implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #about: () => string;
  #filled = false;

  constructor(host: ReactiveElement, about: () => string) {
    this.#host = host;
    this.#about = about;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#filled) return;
    this.#filled = true;
    this.#host.renderRoot.addEventListener('input', (event) => {
      const form = (event.target as HTMLElement).closest<HTMLFormElement>('form[data-draft]'); // What is typed into is an element.
      if (form) keepDraft(this.#key(form), new FormData(form));
    });
    for (const form of this.#host.renderRoot.querySelectorAll<HTMLFormElement>('form[data-draft]'))
      fillDraft(this.#key(form), fieldsOf(form));
  }

  /** What this form held is kept now. */
  kept(form: HTMLFormElement): void {
    forgetDraft(this.#key(form));
  }

  #key(form: HTMLFormElement): string {
    return `${this.#about()} ${form.dataset['draft'] ?? ''}`;
  }
}

function fieldsOf(form: HTMLFormElement): Iterable<DraftField> {
  return form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea, select');
}
