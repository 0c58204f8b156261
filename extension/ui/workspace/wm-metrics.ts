import { css, html, LitElement, nothing } from 'lit';
import { type MetricRow, metricRows } from '../../../core/metrics/actual.ts';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricName, metricValue } from '../../../core/report/metric-words.ts';
import { surveyResults } from '../../../core/surveys/results.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { stageName } from '../words/names.ts';
import { decimal, signed } from '../words/numbers.ts';
import { say, spoken } from '../words/say.ts';

/** Numbers that stand beside the score: the team's own and the walk's, against their targets; surveys with their gap. */
export class WmMetrics extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

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
    `,
  ];

  protected override render() {
    const { audit, score } = this.view;
    const rows = metricRows(audit, { score: score.score });
    const surveys = surveyResults(audit.surveys, (touchpoint) =>
      touchpoint === undefined ? score.score : (score.touchpoints[touchpoint]?.score ?? null),
    );
    return html`
      <h2>${say('metrics')}</h2>
      <p class="soft">${say('metrics_why')}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('metrics')}><table data-metrics>
        <thead><tr><th>${say('metric')}</th><th>${say('stage')}</th><th class="end">${say('metric_value')}</th><th class="end">${say('metric_target')}</th><th>${say('metric_from')}</th></tr></thead>
        <tbody>${rows.map((it) => this.#row(it))}</tbody>
      </table></div>
      ${this.#form()}
      <h2>${say('surveys')}</h2>
      ${
        surveys.length === 0
          ? html`<p class="soft">${say('surveys_none')}</p>`
          : html`<table><thead><tr><th>${say('survey')}</th><th class="end">${say('answers')}</th><th class="end">${say('survey_result')}</th><th class="end">${say('perception_gap')}</th></tr></thead>
              <tbody>${surveys.map((it) => html`<tr><th scope="row">${it.name || it.scale.toUpperCase()}</th><td class="num end">${it.answers}</td><td class="num end">${it.result === null ? '–' : decimal(it.result)}${it.problem ? html`<p class="bad">${it.problem}</p>` : nothing}</td><td class="num end">${it.gap === null ? '–' : signed(it.gap)}</td></tr>`)}</tbody></table>`
      }`;
  }

  #row(row: MetricRow) {
    const { audit } = this.view;
    const words = messagesFor(spoken());
    const stage = audit.stages.find((it) => it.id === row.stage);
    const tone = { met: 'good', missed: 'bad', 'no-target': '' }[row.verdict];
    return html`<tr><th scope="row" title=${row.definition?.meaning ?? ''}>${metricName(row, words)}</th><td>${stage ? stageName(stage, audit.framework.id) : say('whole_journey')}</td>
      <td class="num end ${tone}">${metricValue(row.value, row.definition, words)}</td>
      <td class="num end">${row.target === undefined ? '–' : metricValue(row.target, row.definition, words)}</td>
      <td class="soft">${row.from === 'team' ? say('metric_from_team') : say('metric_from_walk')}</td></tr>`;
  }

  #form() {
    const { audit } = this.view;
    const words = messagesFor(spoken());
    const given = metricDefinitions.filter((it) => it.fromAudit === undefined);
    return html`<form @submit=${this.#save} aria-label=${say('metric_add')}>
      <div><label for="key">${say('metric')}</label><select id="key" name="key">${given.map((it) => html`<option value=${it.key}>${metricName({ key: it.key, definition: it }, words)}</option>`)}</select></div>
      <div><label for="stage">${say('stage')}</label><select id="stage" name="stage"><option value="">${say('whole_journey')}</option>${audit.stages.map((it) => html`<option value=${it.id}>${stageName(it, audit.framework.id)}</option>`)}</select></div>
      <div><label for="value">${say('metric_value')}</label><input id="value" name="value" type="number" step="any" required /></div>
      <div><label for="target">${say('metric_target')}</label><input id="target" name="target" type="number" step="any" /></div>
      <div><button class="primary" data-action="save-metric">${say('metric_add')}</button></div>
    </form>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = event.target as HTMLFormElement; // A submit event's target is its form.
    const form = new FormData(field);
    const [stage, target] = [String(form.get('stage')), String(form.get('target'))];
    const id = await sendAct(
      {
        type: 'metric',
        metric: {
          key: String(form.get('key')),
          value: Number(form.get('value')),
          at: Date.now(),
          ...(stage === '' ? {} : { stage }),
          ...(target === '' ? {} : { target: Number(target) }),
        },
      },
      say('metric_saved'),
      this.view.audit.audit.id,
    );
    if (id !== undefined) field.reset();
  }
}
customElements.define('wm-metrics', WmMetrics);
