import { css, html, LitElement, nothing } from 'lit';
import { noteKinds, parties, type Touchpoint } from '../../../core/journey/touchpoint.ts';
import type { DraftAct } from '../../messaging/protocol.ts';
import { tagName, tagsToOffer } from '../shared/tag-names.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import type { MessageKey } from '../words/messages.ts';
import { say } from '../words/say.ts';
import { contactStyle } from './contact-style.ts';
import { DraftForms } from './draft-forms.ts';
import '../shared/wm-long-text.ts';
import './wm-documents.ts';

/** What else belongs to a touchpoint: notes and experiments with tags, documents, people, hand-over, feedback. */
export class WmTouchpointExtras extends LitElement {
  static override properties = { walk: { type: String }, touchpoint: { attribute: false } };
  declare walk: string;
  declare touchpoint: Touchpoint;
  readonly #drafts = new DraftForms(this, () => `${this.walk} ${this.touchpoint.id}`);

  static override styles = [
    base,
    controls,
    pageStyle,
    contactStyle,
    css`
      form {
        gap: 8px;
        padding: 8px 0;
      }
      summary {
        padding-block: 4px;
        font-weight: 600;
      }
      li {
        padding-block: 2px;
        overflow-wrap: anywhere;
      }
      .count {
        font-weight: 400;
      }
      .check {
        display: flex;
        gap: 6px;
        align-items: center;
        margin: 0;
        color: var(--wm-text);
        font-size: inherit;
      }
    `,
  ];

  protected override render() {
    return html`${this.#notes()}${this.#documents()}${this.#people()}${this.#feedback()}`;
  }

  #notes() {
    const { notes } = this.touchpoint;
    return html`<details><summary>${say('part_notes')} ${count(notes)}</summary>
      <ul>${notes.map((it) => html`<li><span class="soft">${say(`note_${it.kind}` as MessageKey)}</span> <wm-long-text .text=${it.text}></wm-long-text> ${it.tags.map((tag) => html`<span class="tag">${tagName(tag)}</span> `)}</li>`)}</ul>
      <form data-draft="note" @submit=${(event: SubmitEvent) =>
        this.#keep(event, (form) => ({
          type: 'note',
          kind: form.get('kind'),
          text: String(form.get('text')).trim(),
          tags: form.getAll('tag').map(String),
        }))}>
        <div class="pair"><select name="kind" aria-label=${say('note_kind')}>${noteKinds.map((it) => html`<option value=${it}>${say(`note_${it}` as MessageKey)}</option>`)}</select></div>
        <textarea name="text" rows="2" required maxlength="10000" aria-label=${say('note_what')}></textarea>
        <div class="chips">${tagsToOffer().map((it) => html`<label><input type="checkbox" name="tag" value=${it} /><span>${tagName(it)}</span></label>`)}</div>
        <div><button data-action="add-note">${say('add')}</button></div>
      </form></details>`;
  }

  #documents() {
    const { documents } = this.touchpoint;
    return html`<details><summary>${say('documents')} ${count(documents)}</summary>
      <wm-documents .walk=${this.walk} .touchpoint=${this.touchpoint}></wm-documents></details>`;
  }

  #people() {
    const { actions, handover } = this.touchpoint;
    return html`<details><summary>${say('event_action')} ${count(actions)}</summary>
      <ul>${actions.map((it) => html`<li><span class="soft">${say(`party_${it.party}`)}${it.who ? `, ${it.who}` : ''}:</span> <wm-long-text .text=${it.text}></wm-long-text></li>`)}</ul>
      <form data-draft="action" @submit=${(event: SubmitEvent) =>
        this.#keep(event, (form) => ({
          type: 'action',
          action: {
            party: form.get('party'),
            who: String(form.get('who')).trim(),
            text: String(form.get('text')).trim(),
          },
        }))}>
        <div class="pair"><select name="party" aria-label=${say('contact_party')}>${parties.map((it) => html`<option value=${it}>${say(`party_${it}`)}</option>`)}</select>
          <input name="who" maxlength="300" autocomplete="off" aria-label=${say('contact_who')} placeholder=${say('contact_who')} /></div>
        <input name="text" required maxlength="10000" autocomplete="off" aria-label=${say('event_action')} placeholder=${say('action_example')} />
        <div><button data-action="add-action">${say('add')}</button></div>
      </form>
      ${handover ? html`<p>${say('handover_saved', handover.from, handover.to)}</p>` : nothing}
      <form data-draft="handover" @submit=${(event: SubmitEvent) =>
        this.#keep(event, (form) => ({
          type: 'handover',
          from: String(form.get('from')).trim(),
          to: String(form.get('to')).trim(),
        }))}>
        <div class="pair"><input name="from" required maxlength="300" autocomplete="off" aria-label=${say('handover_from')} placeholder=${say('handover_from')} />
          <input name="to" required maxlength="300" autocomplete="off" aria-label=${say('handover_to')} placeholder=${say('handover_to')} /></div>
        <div><button data-action="add-handover">${say('mark_handover')}</button></div>
      </form></details>`;
  }

  #feedback() {
    const { feedback } = this.touchpoint;
    return html`<details><summary>${say('event_feedback')} <span class="soft count">${feedback ? say(feedback.asked ? 'feedback_asked' : 'feedback_not_asked') : nothing}</span></summary>
      <form data-draft="feedback" @submit=${(event: SubmitEvent) =>
        this.#keep(event, (form) => ({
          type: 'feedback',
          asked: form.has('asked'),
          thanked: form.has('thanked'),
          text: String(form.get('text')).trim(),
        }))}>
        <label class="check"><input type="checkbox" name="asked" ?checked=${feedback?.asked} /> ${say('feedback_asked')}</label>
        <label class="check"><input type="checkbox" name="thanked" ?checked=${feedback?.thanked} /> ${say('feedback_thanked')}</label>
        <input name="text" maxlength="10000" autocomplete="off" aria-label=${say('note_what')} placeholder=${say('note_what')} .value=${feedback?.text ?? ''} />
        <div><button data-action="save-feedback">${say('save')}</button></div>
      </form></details>`;
  }

  async #keep(event: SubmitEvent, actOf: (form: FormData) => DraftAct): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement; // A submit event's target is its form.
    const act = { ...actOf(new FormData(form)), touchpoint: this.touchpoint.id };
    const id = await sendAct(act, say('triage_saved'), this.walk);
    if (id === undefined) return;
    this.#drafts.kept(form);
    if (form.dataset['draft'] !== 'feedback') form.reset();
  }
}
customElements.define('wm-touchpoint-extras', WmTouchpointExtras);

function count(items: readonly unknown[]) {
  return items.length === 0 ? nothing : html`<span class="soft num count">${items.length}</span>`;
}
