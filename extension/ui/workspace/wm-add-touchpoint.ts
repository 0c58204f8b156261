import { html, LitElement, nothing } from 'lit';
import type { Mail } from '../../../core/exchange/mail.ts';
import { knownChannels, outcomes } from '../../../core/journey/touchpoint.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendActs } from '../state/send-acts.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { emotionName } from '../words/emotions.ts';
import { channelName, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { tagName, tagsToOffer } from '../shared/tag-names.ts';
import { contactActs } from './contact-acts.ts';
import { contactOf, localTime } from './contact-form.ts';
import { contactStyle } from './contact-style.ts';
import './wm-mail-drop.ts';

const offSite = knownChannels.filter((it) => it !== 'website' && it !== 'product');
const contactTags = ['off-voice', 'scripted', 'human-contact', 'offer', 'cross-promotion'];

/** Adds what happened off the site: a mail (dropped as .eml), a call, a letter. It stands on the same clock as the pages. */
export class WmAddTouchpoint extends LitElement {
  static override properties = { view: { attribute: false }, mail: { state: true } };
  declare view: WalkView;
  /** The e-mail that was dropped: it fills the form. */
  declare mail: Mail | undefined;

  static override styles = [base, controls, contactStyle];

  protected override render() {
    return html`<button data-action="add-touchpoint" @click=${this.#open}><wm-icon name="plus"></wm-icon>${say('add_touchpoint')}</button>
      <dialog aria-labelledby="title"><form method="dialog" @submit=${this.#save}>
        <h2 id="title">${say('add_touchpoint')}</h2>
        <wm-mail-drop @wm-mail=${(event: CustomEvent<Mail>) => this.#fill(event.detail)}></wm-mail-drop>
        ${this.#what()}${this.#wait()}${this.#judgement()}
        <div class="row"><button type="button" class="quiet push" data-action="cancel" @click=${() => this.#dialog()?.close()}>${say('cancel')}</button><button class="primary" data-action="save-new-touchpoint">${say('save')}</button></div>
      </form></dialog>`;
  }

  #what() {
    const { audit } = this.view;
    return html`<fieldset><legend>${say('channel')}</legend><div class="chips">${offSite.map(
      (it) =>
        html`<label><input type="radio" name="channel" value=${it} ?checked=${it === 'e-mail'} /><span>${channelName(it)}</span></label>`,
    )}</div>
      <input class="other" name="otherChannel" maxlength="300" autocomplete="off" aria-label=${say('channel_other')} placeholder=${say('channel_other')} /></fieldset>
      <div><label for="name">${say('contact_what')}</label><input id="name" name="name" required maxlength="300" autocomplete="off" placeholder=${say('contact_example')} /></div>
      <div class="fields">
        <div><label for="stage">${say('stage')}</label><select id="stage" name="stage">${audit.stages.map((it) => html`<option value=${it.id}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
        <div><label for="at">${say('when')}</label><input id="at" name="at" type="datetime-local" /></div>
        <div><label for="party">${say('contact_party')}</label><select id="party" name="party"><option value="company">${say('party_company')}</option><option value="customer">${say('party_customer')}</option></select></div>
        <div><label for="who">${say('contact_who')}</label><input id="who" name="who" maxlength="300" autocomplete="off" placeholder=${say('contact_nobody')} /></div>
      </div>`;
  }

  #wait() {
    return html`<details><summary>${say('contact_waited')}</summary><div class="fields">
        <div><label for="asked">${say('contact_asked')}</label><input id="asked" name="asked" type="datetime-local" /></div>
        <div><label for="amount">${say('wait_promised')}</label><div class="pair"><input id="amount" name="amount" type="number" min="0" step="any" inputmode="decimal" aria-label=${say('wait_amount')} />
          <select name="unit" aria-label=${say('wait_unit')}><option value="minutes">${say('unit_minutes')}</option><option value="hours" selected>${say('unit_hours')}</option><option value="days">${say('unit_days')}</option></select></div></div>
      </div></details>`;
  }

  #judgement() {
    return html`<div class="fields">
        <div><label for="outcome">${say('outcome')}</label><select id="outcome" name="outcome"><option value="">${say('outcome_none')}</option>${outcomes.map((it) => html`<option value=${it}>${say(`outcome_${it}`)}</option>`)}</select></div>
        <div><label for="feeling">${say('feeling')}</label><select id="feeling" name="feeling"><option value="">${say('outcome_none')}</option>${[2, 1, 0, -1, -2].map((it) => html`<option value=${it}>${emotionName(it)}</option>`)}</select></div>
        <div class="wide"><label for="stimulus">${say('emotion_cause')}</label><input id="stimulus" name="stimulus" maxlength="300" autocomplete="off" /></div>
      </div>
      <fieldset><legend>${say('tags')}</legend><div class="chips">${tagsToOffer(contactTags).map((it) => html`<label><input type="checkbox" name="tag" value=${it} /><span>${tagName(it)}</span></label>`)}</div></fieldset>
      <div><label for="note">${say('note_what')}</label><textarea id="note" name="note" rows="2" maxlength="10000"></textarea></div>
      ${this.mail ? html`<p class="soft" role="status">${say('mail_taken')}</p>` : nothing}`;
  }

  #open(): void {
    const { endedAt, startedAt } = this.view.audit.audit;
    this.mail = undefined;
    this.renderRoot.querySelector('form')?.reset();
    this.#field('at', localTime(endedAt ?? startedAt));
    this.#dialog()?.showModal();
  }

  #fill(mail: Mail): void {
    this.mail = mail;
    const channel = this.renderRoot.querySelector<HTMLInputElement>('[name="channel"][value="e-mail"]');
    if (channel) channel.checked = true;
    this.#field('name', mail.subject);
    this.#field('who', mail.sender);
    if (mail.at !== undefined) this.#field('at', localTime(mail.at));
    this.renderRoot.querySelector<HTMLElement>('#stage')?.focus();
  }

  #field(id: string, value: string): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    if (field) field.value = value;
  }

  async #save(event: SubmitEvent): Promise<void> {
    const contact = contactOf(new FormData(event.target as HTMLFormElement)); // A submit event's target is its form.
    await sendActs(contactActs(contact), say('touchpoint_saved', contact.name), this.view.audit.audit.id);
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
customElements.define('wm-add-touchpoint', WmAddTouchpoint);
