import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { stakeholdersOf } from '../../../core/gaps/owners.ts';
import { outcomes, type Touchpoint } from '../../../core/journey/touchpoint.ts';
import { channelField } from '../shared/channel-field.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { channelOf } from '../words/channel-of.ts';
import { channelName, findingTitle, stageName } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-severity.ts';
import { auditAddress } from './place.ts';
import './wm-touchpoint-extras.ts';

/** One touchpoint to fill in: every field keeps itself as soon as it is left. */
export class WmTouchpointCard extends LitElement {
  static override properties = {
    view: { attribute: false },
    touchpoint: { attribute: false },
    told: { state: true },
  };
  declare view: WalkView;
  declare touchpoint: Touchpoint;
  /** Why a field was not kept. */
  declare told: string | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      :host {
        padding: 14px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
      }
      h2 {
        margin-block-start: 0;
        font-size: var(--wm-text-lg);
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
        gap: 10px;
      }
      .field + .field {
        margin: 0;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .check {
        display: flex;
        gap: 6px;
        align-items: center;
        color: var(--wm-text);
        font-size: inherit;
      }
      li {
        display: flex;
        gap: 6px;
        padding-block: 2px;
      }
    `,
  ];

  protected override render() {
    const { view, touchpoint } = this;
    const { audit } = view;
    const found = audit.findings.filter((it) => it.touchpoint === touchpoint.id);
    const others = audit.stages.flatMap((it) => it.touchpoints).filter((it) => it.id !== touchpoint.id);
    return html`<article data-touchpoint=${touchpoint.id}>
      <h2>${touchpoint.name}</h2>
      ${touchpoint.url ? html`<p class="soft">${touchpoint.url}</p>` : nothing}
      <form class="fields" @change=${this.#keep} @submit=${(event: Event) => event.preventDefault()}>
        <datalist id="owners">${stakeholdersOf(audit).map((it) => html`<option value=${it}></option>`)}</datalist>
        ${this.#text('name', say('touchpoint_name'), touchpoint.name)}
        <div class="field"><label for="stage">${say('stage')}</label><select id="stage" name="stage" .value=${live(touchpoint.stage)}>${audit.stages.map((it) => html`<option value=${it.id} ?selected=${it.id === touchpoint.stage}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
        <div class="field">${channelField(touchpoint.channel)}</div>
        <div class="field"><label for="outcome">${say('outcome')}</label><select id="outcome" name="outcome" .value=${live(touchpoint.outcome ?? '')}>
          <option value="" ?selected=${touchpoint.outcome === undefined}>${say('outcome_none')}</option>
          ${outcomes.map((it) => html`<option value=${it} ?selected=${it === touchpoint.outcome}>${say(`outcome_${it}`)}</option>`)}</select></div>
        ${this.#text('owner', say('owner'), touchpoint.owner ?? '', 'owners')}
        ${this.#text('goal', say('touchpoint_goal'), touchpoint.goal ?? '')}
        <label class="check"><input type="checkbox" name="momentOfTruth" .checked=${live(touchpoint.momentOfTruth)} /> ${say('moment_of_truth')}</label>
        <label class="check"><input type="checkbox" name="direct" .checked=${live(touchpoint.direct)} /> ${say('touchpoint_direct')}</label>
        <div class="field"><label for="engagement">${say('engagement')}</label><input id="engagement" name="engagement" maxlength="10000" autocomplete="off" placeholder=${say('engagement_example')} .value=${live(touchpoint.engagement ?? '')} /></div>
        <div class="field"><label for="satisfaction">${say('satisfaction')}</label><input id="satisfaction" name="satisfaction" type="number" min="0" max="100" step="any" .value=${live(String(touchpoint.satisfaction ?? ''))} />${this.told === undefined ? nothing : html`<p class="bad" role="alert">${this.told}</p>`}</div>
        <div class="field wide"><label for="recommendation">${say('recommendation')}</label><textarea id="recommendation" name="recommendation" rows="2" maxlength="10000" .value=${touchpoint.recommendation ?? ''}></textarea></div>
      </form>
      ${found.length === 0 ? nothing : html`<h2>${say('findings')}</h2><ul>${found.map((it) => html`<li><wm-severity .value=${it.severity}></wm-severity><a href=${auditAddress(audit.audit.id, 'findings', it.id)}>${findingTitle(it)}</a></li>`)}</ul>`}
      <wm-touchpoint-extras .walk=${audit.audit.id} .touchpoint=${touchpoint}></wm-touchpoint-extras>
      <div class="row tools">
        ${others.length === 0 ? nothing : html`<select aria-label=${say('merge_into')} @change=${this.#merge}><option value="">${say('merge_into')}</option>${others.map((it) => html`<option value=${it.id}>${it.name}</option>`)}</select>`}
        <button data-action="hide-touchpoint" @click=${() => this.#edit({ hidden: true }, say('touchpoint_hidden'))}>${say('touchpoint_hide')}</button>
      </div>
    </article>`;
  }

  #text(name: string, label: string, value: string, list?: string) {
    return html`<div class="field"><label for=${name}>${label}</label><input id=${name} name=${name} maxlength="300" autocomplete="off" list=${list ?? nothing} .value=${value} /></div>`;
  }

  async #keep(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement; // Only fields of this form change.
    const value = field.type === 'checkbox' ? field.checked : field.value.trim();
    if (field.name === 'name' && value === '') {
      field.value = this.touchpoint.name;
      return;
    }
    if (field.name === 'channel') {
      const channel = channelOf(field.value, this.touchpoint.channel);
      field.value = channelName(channel);
      if (channel !== this.touchpoint.channel) await this.#edit({ channel }, say('triage_saved'));
      return;
    }
    if (field.name === 'satisfaction') return this.#rate(field);
    if (field.name !== 'outcome') return this.#edit({ [field.name]: value }, say('triage_saved'));
    if (value === '') return;
    await sendAct(
      { type: 'outcome', outcome: value, touchpoint: this.touchpoint.id },
      say('triage_saved'),
      this.#walk(),
    );
  }

  /** A share of 100; empty where nobody knows it. */
  async #rate(field: HTMLInputElement): Promise<void> {
    const { badInput, rangeOverflow, rangeUnderflow } = field.validity;
    this.told = badInput || rangeOverflow || rangeUnderflow ? say('satisfaction_range') : undefined;
    if (this.told !== undefined) return;
    const satisfaction = field.value === '' ? null : field.valueAsNumber;
    await this.#edit({ satisfaction }, say('triage_saved'));
  }

  async #edit(set: Record<string, unknown>, spoken: string): Promise<void> {
    await sendAct({ type: 'edit', touchpoint: this.touchpoint.id, set }, spoken, this.#walk());
  }

  async #merge(event: Event): Promise<void> {
    const into = (event.target as HTMLSelectElement).value; // The listener sits on the list itself.
    if (into === '') return;
    await sendAct({ type: 'merge', touchpoint: this.touchpoint.id, into }, say('merged'), this.#walk());
    location.hash = auditAddress(this.#walk(), 'touchpoints', into);
  }

  #walk(): string {
    return this.view.audit.audit.id;
  }
}
customElements.define('wm-touchpoint-card', WmTouchpointCard);
