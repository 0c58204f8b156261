import { html, LitElement } from 'lit';
import type { noteKinds } from '../../../core/journey/touchpoint.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import type { MessageKey } from '../words/messages.ts';
import { say } from '../words/say.ts';
import { closeForm } from './close-form.ts';
import { formStyle } from './form-style.ts';
import { KeepDraft } from './keep-draft.ts';

export type NoteKind = (typeof noteKinds)[number];

const questions: Readonly<Record<NoteKind, MessageKey>> = {
  note: 'note_what',
  idea: 'idea_what',
  delight: 'delight_what',
  quote: 'quote_what',
  thinking: 'thinking_what',
  experiment: 'experiment_what',
};

/** A few words in one field: a note, an idea, what delighted, what was said. Enter keeps them. */
export class WmTextForm extends LitElement {
  static override properties = { kind: { type: String } };
  declare kind: NoteKind;

  static override styles = [base, controls, formStyle];

  constructor() {
    super();
    new KeepDraft(this, () => this.kind);
    this.kind = 'note';
  }

  protected override firstUpdated(): void {
    this.#field()?.focus();
  }

  protected override render() {
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <label for="text">${say(questions[this.kind])}</label>
      <textarea id="text" name="text" maxlength="10000" rows="2"></textarea>
      <div class="actions">
        <button type="button" class="quiet push" data-action="cancel" @click=${() => closeForm(this)}>${say('cancel')}</button>
        <button class="primary" data-action="save-${this.kind}">${say('save')}</button>
      </div>
    </form>`;
  }

  /** Enter saves, Shift+Enter starts a line. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && event.target === this.#field()) void this.#save(event);
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const text = this.#field()?.value.trim() ?? '';
    if (text === '') return closeForm(this);
    const id = await sendAct({ type: 'note', kind: this.kind, text, tags: [] }, say('note_saved'));
    if (id !== undefined) closeForm(this);
  }

  #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}
customElements.define('wm-text-form', WmTextForm);
