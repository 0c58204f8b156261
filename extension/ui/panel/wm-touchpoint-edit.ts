import { css, html, LitElement, nothing } from 'lit';
import type { Audit } from '../../../core/journey/audit.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { channelField } from '../shared/channel-field.ts';
import { noBlank } from '../shared/no-blank.ts';
import { moveTouchpoint, type Step } from '../state/move-touchpoint.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { channelOf } from '../words/channel-of.ts';
import { stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';
import { formStyle } from './form-style.ts';

/** Changes a touchpoint where it stands in the timeline: its words and place, or it becomes one with another. Sends `done`. */
export class WmTouchpointEdit extends LitElement {
  static override properties = { touchpoint: { attribute: false }, audit: { attribute: false } };
  declare touchpoint: Touchpoint;
  declare audit: Audit;

  static override styles = [
    base,
    controls,
    formStyle,
    css`
      form {
        margin-block: 2px 8px;
      }
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
        gap: 8px;
        margin-block-start: 8px;
      }
      .field + .field {
        margin: 0;
      }
      .check {
        display: flex;
        gap: 6px;
        align-items: center;
        margin-block-start: 8px;
        color: var(--wm-text);
        font-size: inherit;
      }
      .merge {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 8px;
        align-items: end;
        margin-block-start: 8px;
        padding-block-start: 8px;
        border-block-start: 1px solid var(--wm-line);
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLInputElement>('#name')?.select();
  }

  protected override render() {
    const { touchpoint, audit } = this;
    const others = audit.stages.flatMap((it) => it.touchpoints).filter((it) => it.id !== touchpoint.id);
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <label for="name">${say('touchpoint_name')}</label>
      <input id="name" name="name" maxlength="300" required autocomplete="off" @input=${noBlank} .value=${touchpoint.name} />
      <div class="two">
        <div class="field"><label for="stage">${say('stage')}</label>
          <select id="stage" name="stage">${audit.stages.map((it) => html`<option value=${it.id} ?selected=${it.id === touchpoint.stage}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
        <div class="field">${channelField(touchpoint.channel)}</div>
        <div class="field"><label for="owner">${say('owner')}</label>
          <input id="owner" name="owner" maxlength="300" autocomplete="off" .value=${touchpoint.owner ?? ''} /></div>
        <label class="check"><input type="checkbox" name="momentOfTruth" ?checked=${touchpoint.momentOfTruth} /> ${say('moment_of_truth_short')}</label>
      </div>
      <div class="actions">
        <button type="button" class="quiet" data-action="touchpoint-up" aria-label=${say('move_up')} title=${say('move_up')} @click=${() => this.#move('up')}><wm-icon name="arrow-up"></wm-icon></button>
        <button type="button" class="quiet" data-action="touchpoint-down" aria-label=${say('move_down')} title=${say('move_down')} @click=${() => this.#move('down')}><wm-icon name="arrow-down"></wm-icon></button>
        <button type="button" class="quiet" data-action="hide-touchpoint" aria-label=${say('hide_touchpoint')} title=${say('hide_touchpoint')} @click=${this.#hide}><wm-icon name="trash-2"></wm-icon></button>
        <button type="button" class="quiet push" data-action="cancel" @click=${this.#done}>${say('cancel')}</button>
        <button class="primary" data-action="save-touchpoint-edit">${say('save')}</button>
      </div>
      ${
        others.length === 0
          ? nothing
          : html`<div class="merge"><div class="field"><label for="into">${say('merge_into')}</label>
        <select id="into">${others.map((it) => html`<option value=${it.id}>${it.name}</option>`)}</select></div>
        <button type="button" data-action="merge-touchpoint" @click=${this.#merge}>${say('merge')}</button></div>`
      }
    </form>`;
  }

  /** Letters are for the fields; Escape leaves everything as it was. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#done();
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement); // A submit event's target is its form.
    const { touchpoint } = this;
    const said = {
      name: String(form.get('name')).trim(),
      stage: String(form.get('stage')),
      channel: channelOf(String(form.get('channel')), touchpoint.channel),
      owner: String(form.get('owner')).trim(),
      momentOfTruth: form.has('momentOfTruth'),
    };
    const set = Object.fromEntries(
      Object.entries(said).filter(
        ([field, value]) => value !== (touchpoint[field as keyof typeof said] ?? ''), // The entries of `said`.
      ),
    );
    if (said.name === '') return;
    if (Object.keys(set).length === 0) return this.#done();
    const id = await sendAct({ type: 'edit', touchpoint: touchpoint.id, set }, say('changed'));
    if (id !== undefined) this.#done();
  }

  async #move(step: Step): Promise<void> {
    const batch = `b-${crypto.randomUUID()}`; // One press of Undo takes all of it back.
    for (const edit of moveTouchpoint(this.audit, this.touchpoint.id, step))
      await sendAct({ type: 'edit', batch, ...edit }, say('moved'));
  }

  async #hide(): Promise<void> {
    const set = { hidden: true };
    const id = await sendAct({ type: 'edit', touchpoint: this.touchpoint.id, set }, say('hidden_said'));
    if (id !== undefined) this.#done();
  }

  async #merge(): Promise<void> {
    const into = this.renderRoot.querySelector<HTMLSelectElement>('#into')?.value;
    if (into === undefined) return;
    const id = await sendAct({ type: 'merge', touchpoint: this.touchpoint.id, into }, say('merged'));
    if (id !== undefined) this.#done();
  }

  #done(): void {
    this.dispatchEvent(new CustomEvent('done'));
  }
}
customElements.define('wm-touchpoint-edit', WmTouchpointEdit);
