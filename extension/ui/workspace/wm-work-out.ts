import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import type { MetricDefinition, MetricInput } from '../../../core/metrics/definition.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { metricFormula } from '../words/names.ts';
import { say } from '../words/say.ts';
import { type Entered, inputLabel, type WorkedOut, workedOut } from './worked-out.ts';

export type WorkedOutEvent = CustomEvent<WorkedOut | undefined>;

/** A metric's value from what can be counted. Tells it as `wm-worked-out` while it is typed; without detail there is none yet. */
export class WmWorkOut extends LitElement {
  static override properties = { metric: { attribute: false }, entered: { state: true } };
  declare metric: MetricDefinition | undefined;
  declare entered: Entered;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
        gap: 10px;
        align-items: end;
        margin-block: 8px;
      }
      details p {
        margin-block-start: 6px;
      }
      [data-told] {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  constructor() {
    super();
    this.entered = {};
  }

  /** Forgets what was typed: it was kept, or is about another metric. */
  clear(): void {
    this.entered = {};
    for (const field of this.renderRoot.querySelectorAll('input')) field.value = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('metric') && this.hasUpdated) this.clear();
  }

  protected override render() {
    const { metric, entered } = this;
    if (!metric?.inputs) return nothing;
    const { told, wrong, result } = workedOut(metric, entered);
    return html`<details><summary>${say('work_out')}</summary>
      <p class="soft" data-formula>${metricFormula(metric)}</p>
      <div class="fields">${metric.inputs.map((it) => this.#field(it, wrong?.input === it && wrong.what !== 'missing'))}</div>
      <p id="told" role="status" class=${result ? '' : wrong && wrong.what !== 'missing' ? 'bad' : 'soft'} data-told>${result ? html`<b>${told}</b>` : told}</p>
    </details>`;
  }

  #field(input: MetricInput, isWrong: boolean) {
    const label = inputLabel(input);
    return html`<div><label for=${input.id}>${input.many ? say('work_out_many', label) : label}</label>
      <input id=${input.id} type=${input.many ? 'text' : 'number'} step="any" inputmode="decimal" autocomplete="off" maxlength="4000" aria-describedby="told" aria-invalid=${String(isWrong)} @input=${(event: Event) => this.#enter(input, event)} /></div>`;
  }

  #enter({ id }: MetricInput, event: Event): void {
    const field = event.target as HTMLInputElement; // The listener sits on the field itself.
    // Of what is no number a number field says nothing but that it is wrong.
    this.entered = { ...this.entered, [id]: field.validity.badInput ? '?' : field.value };
    const detail = this.metric && workedOut(this.metric, this.entered).result;
    this.dispatchEvent(new CustomEvent('wm-worked-out', { detail }) satisfies WorkedOutEvent);
  }
}
customElements.define('wm-work-out', WmWorkOut);
