import { css, html, LitElement, nothing } from 'lit';
import { type MetricRow, metricRows, targetOnly } from '../../../core/metrics/actual.ts';
import { metricByKey, metricDefinitions } from '../../../core/metrics/index.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricName, metricTarget, metricValue } from '../../../core/report/metric-words.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { metricMeaning, stageName } from '../words/names.ts';
import { say, spoken } from '../words/say.ts';
import './wm-engagement.ts';
import './wm-surveys.ts';
import './wm-table-import.ts';
import type { WmWorkOut, WorkedOutEvent } from './wm-work-out.ts';
import './wm-work-out.ts';
import type { WorkedOut } from './worked-out.ts';

/** What the team counts and no walk shows: these are typed in. */
const given = metricDefinitions.filter((it) => it.fromAudit === undefined);

/** What a number is held against. */
type Aim = 'target' | 'benchmark';

/** Numbers that stand beside the score: the team's own and the walk's, against their targets; surveys with their gap. */
export class WmMetrics extends LitElement {
  static override properties = { view: { attribute: false }, chosen: { state: true } };
  declare view: WalkView;
  /** Key of the metric in the form. */
  declare chosen: string;
  /** The numbers the value in the form was worked out from. */
  #note = '';

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
        gap: 10px;
        align-items: end;
        margin-block-start: 16px;
      }
      wm-work-out {
        grid-column: 1 / -1;
      }
      .row h2 {
        margin-block-end: 4px;
      }
      .group th {
        padding-block-start: 14px;
        color: var(--wm-muted);
        font-size: 12px;
      }
      .meaning {
        display: block;
        min-inline-size: 10rem;
        max-inline-size: 26rem;
        color: var(--wm-muted);
        font-size: 12px;
        font-weight: 400;
      }
      .meaning.bad {
        color: var(--wm-bad);
      }
      td.num {
        white-space: nowrap;
      }
      .aim input {
        inline-size: 5rem;
        min-block-size: 26px;
        padding-block: 1px;
        text-align: end;
      }
    `,
  ];

  constructor() {
    super();
    this.chosen = given[0]?.key ?? '';
  }

  protected override render() {
    const { audit, score } = this.view;
    const rows = metricRows(audit, { score: score.score });
    const groups = [
      [say('metric_leading'), rows.filter((it) => it.definition?.timing === 'leading')],
      [say('metric_lagging'), rows.filter((it) => it.definition?.timing === 'lagging')],
      [say('metric_own'), rows.filter((it) => it.definition === undefined)],
    ] as const;
    return html`
      <div class="row"><h2>${say('metrics')}</h2><wm-table-import class="push" .view=${this.view}></wm-table-import></div>
      <p class="soft">${say('metrics_why')} ${say('metric_add_how')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('metrics')}><table class="stack" data-metrics>
        <thead><tr><th>${say('metric')}</th><th>${say('stage')}</th><th class="end">${say('metric_value')}</th><th class="end">${say('metric_target')}</th><th>${say('metric_verdict')}</th><th class="end">${say('metric_benchmark')}</th><th>${say('metric_from')}</th></tr></thead>
        ${groups.filter(([, own]) => own.length > 0).map(([name, own]) => html`<tbody><tr class="group"><th colspan="7" scope="rowgroup">${name}</th></tr>${own.map((it) => this.#row(it))}</tbody>`)}
      </table></div>
      ${this.#form()}
      <wm-engagement .view=${this.view}></wm-engagement>
      <wm-surveys .view=${this.view}></wm-surveys>`;
  }

  #row(row: MetricRow) {
    const { audit } = this.view;
    const words = messagesFor(spoken());
    const stage = audit.stages.find((it) => it.id === row.stage);
    const tone = { met: 'good', missed: 'bad', 'no-target': 'soft' }[row.verdict];
    const name = metricName(row, words);
    const shown = (value: number | undefined) =>
      value === undefined ? '–' : metricValue(value, row.definition, words);
    // A length of time is set where it is promised, in the plan.
    const isTime = row.definition?.unit === 'milliseconds';
    const aim = (field: Aim, label: string) =>
      isTime
        ? field === 'target'
          ? metricTarget(row, words)
          : shown(row[field])
        : html`<input type="number" step="any" aria-label=${label} .value=${String(row[field] ?? '')} @change=${(event: Event) => this.#aim(row, field, event)} />`;
    return html`<tr data-metric=${row.key}><th scope="row">${name}${row.definition ? html`<span class="meaning">${metricMeaning(row.definition)}</span>` : nothing}${row.note === undefined ? nothing : html`<span class="meaning" data-note>${row.note}</span>`}${row.fading ? html`<span class="meaning bad" data-fading>${say('metric_fading')}</span>` : nothing}</th><td data-label=${say('stage')}>${stage ? stageName(stage, audit.framework.id) : say('whole_journey')}</td>
      <td class="num end" data-label=${say('metric_value')}>${shown(row.value)}</td>
      <td class="num end aim" data-label=${say('metric_target')}>${aim('target', say('target_of', name))}</td>
      <td class=${tone} data-label=${say('metric_verdict')}>${say(`verdict_${row.verdict.replace('-', '_')}` as 'verdict_met')}</td>
      <td class="num end aim" data-label=${say('metric_benchmark')}>${aim('benchmark', say('benchmark_of', name))}</td>
      <td class="soft" data-label=${say('metric_from')}>${row.from === 'team' ? say('metric_from_team') : say('metric_from_walk')}</td></tr>`;
  }

  async #aim(row: MetricRow, field: Aim, event: Event): Promise<void> {
    const { value } = event.target as HTMLInputElement; // The listener sits on the field itself.
    if (value === '') return;
    const metric = {
      key: row.key,
      value: row.value,
      ...ownAims(row),
      [field]: Number(value),
      at: Date.now(),
      ...(row.stage === undefined ? {} : { stage: row.stage }),
      // A target set for what the walk shows is kept as a metric that only carries it.
      ...(row.from === 'walk' ? { note: targetOnly } : row.note === undefined ? {} : { note: row.note }),
    };
    await sendAct({ type: 'metric', metric }, say('metric_saved'), this.view.audit.audit.id);
  }

  #form() {
    const { audit } = this.view;
    const words = messagesFor(spoken());
    return html`<form @submit=${this.#save} aria-label=${say('metric_add')}>
      <div><label for="key">${say('metric')}</label><select id="key" name="key" @change=${this.#choose}>${given.map((it) => html`<option value=${it.key}>${metricName({ key: it.key, definition: it }, words)}</option>`)}</select></div>
      <div><label for="stage">${say('stage')}</label><select id="stage" name="stage"><option value="">${say('whole_journey')}</option>${audit.stages.map((it) => html`<option value=${it.id}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
      <div><label for="value">${say('metric_value')}</label><input id="value" name="value" type="number" step="any" required @input=${() => (this.#note = '')} /></div>
      <div><label for="target">${say('metric_target')}</label><input id="target" name="target" type="number" step="any" /></div>
      <div><label for="benchmark">${say('metric_benchmark')}</label><input id="benchmark" name="benchmark" type="number" step="any" /></div>
      <wm-work-out .metric=${metricByKey(this.chosen)} @wm-worked-out=${(event: WorkedOutEvent) => this.#fill(event.detail)}></wm-work-out>
      <div><button class="primary" data-action="save-metric">${say('metric_add')}</button></div>
    </form>`;
  }

  #choose(event: Event): void {
    this.chosen = (event.target as HTMLSelectElement).value; // The listener sits on the list itself.
    // What was worked out for another metric is not the value of this one.
    if (this.#note !== '') this.#fill(undefined);
  }

  /** What was worked out becomes the value, with its numbers as the note. */
  #fill(by: WorkedOut | undefined): void {
    const value = this.renderRoot.querySelector<HTMLInputElement>('#value');
    if (value) value.value = by ? String(by.value) : '';
    this.#note = by?.note ?? '';
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = event.target as HTMLFormElement; // A submit event's target is its form.
    const form = new FormData(field);
    const [stage = '', target = '', benchmark = ''] = ['stage', 'target', 'benchmark'].map((it) =>
      String(form.get(it)),
    );
    const id = await sendAct(
      {
        type: 'metric',
        metric: {
          key: String(form.get('key')),
          value: Number(form.get('value')),
          at: Date.now(),
          ...(stage === '' ? {} : { stage }),
          ...(target === '' ? {} : { target: Number(target) }),
          ...(this.#note === '' ? {} : { note: this.#note }),
          ...(benchmark === '' ? {} : { benchmark: Number(benchmark) }),
        },
      },
      say('metric_saved'),
      this.view.audit.audit.id,
    );
    if (id === undefined) return;
    field.reset();
    this.#note = '';
    this.chosen = given[0]?.key ?? '';
    this.renderRoot.querySelector<WmWorkOut>('wm-work-out')?.clear();
  }
}
customElements.define('wm-metrics', WmMetrics);

/** What the team set itself so far: it is said again with every change, or it would be lost. */
function ownAims({ target, benchmark, definition }: MetricRow): Partial<Record<Aim, number>> {
  return {
    ...(target === undefined || target === definition?.target ? {} : { target }),
    ...(benchmark === undefined || benchmark === definition?.benchmark?.value ? {} : { benchmark }),
  };
}
