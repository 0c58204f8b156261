import type { LitElement, ReactiveController } from 'lit';
import type { Draft } from '../../storage/drafts.ts';
import { draftOf, forgetDraft, keepDraft } from '../state/drafts.ts';
import { fillFields, readFields } from '../state/form-fields.ts';

/**
 * Keeps what is written in an element's form until it is saved or cancelled, and puts it back when the form is opened again.
 * Its name is asked for once, when the form is there.
 */
export class KeepDraft implements ReactiveController {
  readonly #host: LitElement;
  readonly #nameOf: () => string;
  readonly #restored: (draft: Draft) => void;
  #name = '';
  #form: HTMLFormElement | undefined;
  #asOpened = '';
  /** A field that is taken away with its form still tells of a change. */
  #over = false;

  constructor(host: LitElement, nameOf: () => string, restored: (draft: Draft) => void = () => undefined) {
    this.#host = host;
    this.#nameOf = nameOf;
    this.#restored = restored;
    host.addController(this);
    host.addEventListener('close-form', () => {
      this.#over = true;
      forgetDraft(this.#name);
    });
  }

  hostUpdated(): void {
    if (this.#form) return;
    const form = this.#host.renderRoot.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#name = this.#nameOf();
    this.#asOpened = JSON.stringify(readFields(form));
    const draft = draftOf(this.#name);
    if (draft) {
      fillFields(form, draft);
      this.#restored(draft);
    }
    form.addEventListener('input', () => this.look());
    form.addEventListener('change', () => this.look());
  }

  /** To be called when something changed that no field tells of. */
  look(): void {
    if (this.#over || !this.#form?.isConnected) return;
    const fields = readFields(this.#form);
    if (JSON.stringify(fields) === this.#asOpened) forgetDraft(this.#name);
    else keepDraft(this.#name, fields);
  }
}
