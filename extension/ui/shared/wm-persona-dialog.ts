import { css, html, LitElement, nothing } from 'lit';
import {
  leadStates,
  type Persona,
  type PersonaQuestion,
  personaQuestions,
  personaSchema,
  sourceKinds,
} from '../../../core/journey/persona.ts';
import { readFields } from '../state/form-fields.ts';
import { isSample, ownId } from '../state/sample-of.ts';
import { changePersona, dropPersona, keepPersona, keepSettings, settings } from '../state/saved.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { sourceName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { noBlank } from './no-blank.ts';
import type { WmConfirm } from './wm-confirm.ts';
import './wm-confirm.ts';
import type { WmUndoLine } from './wm-undo-line.ts';
import './wm-undo-line.ts';

const fits = ['yes', 'partly', 'no', 'unknown'] as const;

/** Eight questions about one persona. Only the name and the last question have to be answered before a walk. */
export class WmPersonaDialog extends LitElement {
  static override properties = { persona: { state: true }, isLost: { state: true } };
  declare persona: Persona | undefined;
  /** The last attempt to keep it failed. */
  declare isLost: boolean;
  #asOpened = '';
  /** A second press while it is kept would make a second persona. */
  #isSaving = false;

  static override styles = [
    base,
    controls,
    css`
      dialog {
        /* A field that gets the focus is not behind the bar of buttons. */
        scroll-padding-block-end: 64px;
      }
      form {
        padding: 14px;
      }
      h2 {
        margin-block-end: 10px;
        font-size: 15px;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
        gap: 8px;
      }
      .field,
      .field + .field {
        margin-block: 0 10px;
      }
      .field textarea {
        min-block-size: 30px;
      }
      .actions {
        position: sticky;
        inset-block-end: 0;
        margin-inline: -14px;
        padding: 10px 14px;
        border-block-start: 1px solid var(--wm-line);
        background: var(--wm-bg);
      }
      form:has(.actions) {
        padding-block-end: 0;
      }
      .fit {
        padding: 10px;
        border: 1px solid var(--wm-accent);
        border-radius: 6px;
      }
      .fit label {
        display: inline-flex;
        gap: 4px;
        margin-inline-end: 12px;
        color: var(--wm-text);
        font-size: inherit;
      }
      legend {
        margin-inline-start: -4px;
        padding-inline: 4px;
        font-weight: 600;
      }
      .actions {
        display: flex;
        gap: 8px;
        margin-block-start: 14px;
      }
    `,
  ];

  /** Edits this persona, or a new one. A sample becomes one's own when it is saved. */
  open(persona: Persona | undefined): void {
    this.persona = persona;
    this.isLost = false;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('form')?.reset();
      this.#asOpened = this.#written();
      this.#dialog()?.showModal();
    });
  }

  protected override render() {
    const { persona } = this;
    return html`<dialog aria-label=${say('persona')} @keydown=${this.#key}>
      <form method="dialog" @submit=${this.#save}>
        <h2>${persona ? say('persona_edit', persona.name) : say('persona_new')}</h2>
        <div class="two">
          <div class="field"><label for="name">${say('persona_name')}</label><input id="name" name="name" required maxlength="300" autocomplete="off" value=${persona?.name ?? ''} @input=${noBlank} autofocus /></div>
          <div class="field"><label for="tagline">${say('persona_tagline')}</label><input id="tagline" name="tagline" maxlength="300" autocomplete="off" value=${persona?.tagline ?? ''} placeholder=${say('persona_tagline_example')} /></div>
        </div>
        ${personaQuestions.map((it, index) => (it === 'fit' ? this.#fit(index) : this.#question(it, index)))}
        <div class="two">
          <div class="field"><label for="lead">${say('persona_lead')}</label><select id="lead" name="lead">${leadStates.map((it) => html`<option value=${it} ?selected=${it === (persona?.lead ?? 'visitor')}>${say(`lead_${it}`)}</option>`)}</select></div>
          <div class="field"><label for="source">${say('persona_source')}</label><select id="source" name="source">${sourceKinds.map((it) => html`<option value=${it} ?selected=${it === (persona?.source ?? 'assumption')}>${sourceName(it)}</option>`)}</select></div>
        </div>
        ${this.isLost ? html`<p class="bad" role="alert" data-not-kept>${say('refused_unexpected')}</p>` : nothing}
        <div class="actions">
          ${persona ? html`<button type="button" class="danger" data-action="delete-persona" @click=${this.#delete}>${say('delete')}</button>` : nothing}
          <button type="button" class="quiet push" data-action="cancel" @click=${() => this.#dialog()?.close()}>${say('cancel')}</button>
          <button class="primary" data-action="save-persona">${say('save')}</button>
        </div>
      </form>
    </dialog><wm-confirm></wm-confirm><wm-undo-line></wm-undo-line>`;
  }

  #question(id: PersonaQuestion, index: number) {
    return html`<div class="field"><label for=${id}>${index + 1}. ${say(`persona_question_${id}`)}</label>
      <textarea id=${id} name=${id} rows="1" maxlength="10000" .defaultValue=${this.persona?.answers[id] ?? ''}></textarea></div>`;
  }

  #fit(index: number) {
    const fit = this.persona?.fit ?? 'unknown';
    return html`<fieldset class="field fit">
      <legend>${index + 1}. ${say('persona_question_fit')}</legend>
      <p class="soft">${say('persona_fit_why')}</p>
      ${fits.map((it) => html`<label><input type="radio" name="fit-choice" value=${it} ?checked=${it === fit} data-fit=${it} />${say(`fit_${it}`)}</label>`)}
      <input name="fit" maxlength="1000" autocomplete="off" aria-label=${say('persona_fit_words')} placeholder=${say('persona_fit_words')} value=${this.persona?.answers.fit ?? ''} />
    </fieldset>`;
  }

  /** The dialog closes once it is kept: what was written stays in sight when it could not be. */
  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#isSaving) return;
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const { persona } = this;
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const answers = Object.fromEntries(
      personaQuestions.map((it) => [it, text(it)]).filter(([, answer]) => answer !== ''),
    );
    const id = ownId(persona);
    const kept = personaSchema.parse({
      id,
      name: text('name'),
      tagline: text('tagline'),
      answers,
      fit: text('fit-choice') || 'unknown',
      lead: text('lead'),
      source: text('source'),
    });
    this.#isSaving = true;
    const back = await changePersona(id, () => keepPersona(kept)).catch(() => undefined);
    this.#isSaving = false;
    this.isLost = back === undefined;
    if (!back) return;
    this.#dialog()?.close();
    this.#undoLine()?.show(say('persona_saved', kept.name), back);
    this.dispatchEvent(new CustomEvent('kept', { detail: id }));
  }

  async #delete(): Promise<void> {
    const { persona } = this;
    if (!persona) return;
    const sure = isSample(persona)
      ? say('persona_remove_sure', persona.name)
      : say('persona_delete_sure', persona.name);
    if (!(await this.#ask(sure, say('delete')))) return;
    const { id, name } = persona;
    const back = await changePersona(id, () =>
      isSample(persona)
        ? keepSettings({ removedSamples: [...settings.value.removedSamples, id] })
        : dropPersona(id),
    );
    this.#dialog()?.close();
    this.#undoLine()?.show(say('persona_deleted', name), back);
  }

  /** Answered here and not at the dialog's own `cancel`: a browser closes it at the second Escape whatever that says. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    void this.#leave();
  }

  async #leave(): Promise<void> {
    if (
      this.#written() === this.#asOpened ||
      (await this.#ask(say('persona_discard'), say('persona_discard_yes')))
    )
      this.#dialog()?.close();
  }

  async #ask(question: string, yes: string): Promise<boolean> {
    return (await this.renderRoot.querySelector<WmConfirm>('wm-confirm')?.ask(question, yes)) ?? false;
  }

  /** All that stands in the form, in one string. */
  #written(): string {
    const form = this.renderRoot.querySelector('form');
    return form ? JSON.stringify(readFields(form)) : '';
  }

  #undoLine(): WmUndoLine | null {
    return this.renderRoot.querySelector<WmUndoLine>('wm-undo-line');
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('wm-persona-dialog', WmPersonaDialog);
