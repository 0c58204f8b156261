import { css, html, LitElement, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { stakeholdersOf } from '../../../core/gaps/owners.ts';
import { importanceOf } from '../../../core/gaps/severity.ts';
import {
  efforts,
  type Finding,
  feedbackTypes,
  findingClasses,
  importances,
  workStates,
} from '../../../core/journey/finding.ts';
import { sourceKinds } from '../../../core/journey/persona.ts';
import { tagName, tagsToOffer } from '../shared/tag-names.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { chips } from '../styles/chips.ts';
import { controls } from '../styles/controls.ts';
import { sourceName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { severityNames } from '../words/severities.ts';
import { triageChange } from './triage-change.ts';

/** Who mends it, how soon, how hard it is. Every field keeps itself as soon as it is left. */
export class WmTriageForm extends LitElement {
  static override properties = {
    view: { attribute: false },
    finding: { attribute: false },
    told: { state: true },
  };
  declare view: WalkView;
  declare finding: Finding;
  /** Why a field was put back. */
  declare told: string | undefined;

  static override styles = [
    base,
    controls,
    chips,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
        gap: 10px;
      }
      .wide {
        grid-column: 1 / -1;
      }
      .field + .field {
        margin: 0;
      }
      legend {
        padding: 0;
        margin-block-end: 4px;
        color: var(--wm-muted);
        font-size: 12px;
      }
      .told {
        color: var(--wm-bad);
      }
    `,
  ];

  protected override render() {
    const { finding, view } = this;
    const due = finding.due === undefined ? '' : new Date(finding.due).toISOString().slice(0, 10);
    return html`<form class="fields" aria-label=${say('triage')} @change=${this.#keep} @submit=${(event: Event) => event.preventDefault()}>
      <datalist id="owners">${stakeholdersOf(view.audit).map((it) => html`<option value=${it}></option>`)}</datalist>
      <div class="field wide"><label for="title">${say('title')}</label><input id="title" name="title" maxlength="300" .value=${finding.title} />${this.told === undefined ? nothing : html`<p class="told" role="alert">${this.told}</p>`}</div>
      <div class="field"><label for="owner">${say('owner')}</label><input id="owner" name="owner" list="owners" maxlength="300" autocomplete="off" .value=${finding.owner ?? ''} /></div>
      ${this.#choice(
        'importance',
        say('importance'),
        importances.map((it) => [it, say(`importance_${it}`)]),
        importanceOf(finding),
      )}
      ${this.#choice(
        'effort',
        say('effort'),
        efforts.map((it) => [it, say(`effort_${it}`)]),
        finding.effort,
        say('effort_open'),
      )}
      <div class="field"><label for="due">${say('due')}</label><input id="due" name="due" type="date" max="9999-12-31" .value=${due} /></div>
      ${this.#choice(
        'work',
        say('work'),
        workStates.map((it) => [it, say(`work_${it.replaceAll('-', '_')}` as 'work_open')]),
        finding.work,
      )}
      ${finding.metric === undefined ? this.#severity() : ''}
      ${this.#choice(
        'class',
        say('class'),
        findingClasses.map((it) => [it, say(`class_${it.replaceAll('-', '_')}` as 'class_pain')]),
        finding.class,
      )}
      ${this.#choice(
        'feedback',
        say('feedback_type'),
        feedbackTypes.map((it) => [it, say(`feedback_${it}`)]),
        finding.feedback,
        say('feedback_untyped'),
      )}
      ${
        finding.detector === undefined
          ? this.#choice(
              'source',
              say('persona_source'),
              sourceKinds.map((it) => [it, sourceName(it)]),
              finding.source,
            )
          : ''
      }
      <fieldset class="wide"><legend>${say('tags')}</legend><div class="chips">${[...new Set([...tagsToOffer(), ...finding.tags])].map((it) => html`<label><input type="checkbox" name="tag" value=${it} .checked=${live(finding.tags.includes(it))} /><span>${tagName(it)}</span></label>`)}</div></fieldset>
      <div class="field wide"><label for="recommendation">${say('recommendation')}</label><textarea id="recommendation" name="recommendation" maxlength="10000" rows="2" .value=${finding.recommendation ?? ''}></textarea></div>
    </form>`;
  }

  #choice(
    name: string,
    label: string,
    values: readonly (readonly [string, string])[],
    chosen: string | undefined,
    none?: string,
  ) {
    return html`<div class="field"><label for=${name}>${label}</label><select id=${name} name=${name} .value=${live(chosen ?? '')}>
      ${none === undefined ? '' : html`<option value="" ?selected=${chosen === undefined}>${none}</option>`}
      ${values.map(([it, words]) => html`<option value=${it} ?selected=${it === chosen}>${words}</option>`)}
    </select></div>`;
  }

  #severity() {
    return html`<div class="field"><label for="severity">${say('severity')}</label><select id="severity" name="severity" .value=${live(String(this.finding.severity))}>
      ${severityNames().map((name, value) => html`<option value=${value} ?selected=${value === this.finding.severity}>${value} ${name}</option>`)}
    </select></div>`;
  }

  async #keep(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement; // Only fields change.
    this.told = undefined;
    if (field.name === 'title' && field.value.trim() === '') return this.#putBack(field);
    const set = field.name === 'tag' ? { tags: this.#tags() } : triageChange(field.name, field.value);
    if (set === undefined) return;
    await sendAct(
      { type: 'triage', finding: this.finding.id, set },
      say('triage_saved'),
      this.view.audit.audit.id,
    );
  }

  /** As they are ticked now: one may be ticked before the last one is kept. */
  #tags(): string[] {
    const ticked = this.renderRoot.querySelectorAll<HTMLInputElement>('[name="tag"]:checked');
    return [...ticked].map((it) => it.value).slice(0, 30);
  }

  #putBack(field: { value: string }): void {
    field.value = this.finding.title;
    if (this.finding.title !== '') this.told = say('title_needed');
  }
}
customElements.define('wm-triage-form', WmTriageForm);
