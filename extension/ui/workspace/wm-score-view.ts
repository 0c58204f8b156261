import { css, html, LitElement, nothing } from 'lit';
import { formatScore } from '../../../core/report/numbers.ts';
import { renderWaterfall } from '../../../core/report/waterfall.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { sensitivity } from '../../../core/scoring/sensitivity.ts';
import type { WalkView } from '../state/live-walk.ts';
import { WidthOf } from '../state/width-of.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import { causeWords } from '../words/causes.ts';
import { localAudit } from '../words/local-audit.ts';
import { stageName } from '../words/names.ts';
import { decimal, percent, signed } from '../words/numbers.ts';
import { say, spoken } from '../words/say.ts';
import { drawn } from './drawn.ts';
import { auditAddress } from './place.ts';
import { placeOfLink } from './place-of-link.ts';

/** Where every lost point went: the waterfall, its table, the stages, and how much the weights matter. */
export class WmScoreView extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;
  readonly #width = new WidthOf(this);

  static override styles = [
    base,
    pageStyle,
    css`
      .two {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
        gap: 24px;
      }
      [data-ledger] td:first-child {
        inline-size: 5rem;
        white-space: nowrap;
      }
      .picture > svg {
        display: block;
        max-inline-size: 100%;
        block-size: auto;
      }
    `,
  ];

  protected override render() {
    const { audit, score } = this.view;
    if (this.#width.px === 0) return nothing;
    if (score.score === null) return html`<p class="lead">${say('score_empty')}</p>`;
    const picture = renderWaterfall(
      { audit: localAudit(audit), score },
      { locale: spoken(), theme: 'inherit', interactive: true, widthPx: Math.min(600, this.#width.px) },
    );
    return html`<div class="two">
      <section aria-labelledby="went"><h2 id="went">${say('score_where')}</h2><div class="picture" @click=${this.#follow}>${drawn(picture)}</div></section>
      <section aria-labelledby="stages"><h2 id="stages">${say('score_by_stage')}</h2>${this.#stages()}${this.#sure()}</section>
    </div>
    <h2>${say('score_ledger')}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label=${say('score_ledger')}>${this.#ledger()}</div>`;
  }

  /** The bars' own links name findings and touchpoints; here they lead to their places in the workspace. */
  #follow(event: MouseEvent): void {
    const to = placeOfLink(event, this.view.audit);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== '') location.hash = to;
  }

  #stages() {
    const { audit, score } = this.view;
    return html`<table>
      <thead><tr><th>${say('stage')}</th><th class="end">${say('score')}</th><th class="end">${say('judged')}</th></tr></thead>
      <tbody>${audit.stages.map((stage) => {
        const points = score.stages[stage.id];
        const coverage = score.stageCoverage[stage.id];
        return html`<tr><th scope="row">${stageName(stage, audit.framework.id)}</th><td class="num end">${points === undefined ? '–' : formatScore(points)}</td><td class="num end">${coverage === undefined ? '–' : percent(coverage)}</td></tr>`;
      })}</tbody>
    </table>`;
  }

  /** The weights are a convention, and the screen says so. */
  #sure() {
    const moved = sensitivity(inputOf(this.view.audit));
    if (!moved) return nothing;
    return html`<p class="soft">${say('sensitivity', decimal(moved.low), decimal(moved.high))}</p>`;
  }

  #ledger() {
    const { audit, score } = this.view;
    const dimensions = {
      effectiveness: 'dimension_effectiveness',
      ease: 'dimension_ease',
      emotion: 'dimension_emotion',
    } as const;
    const findings = new Set(audit.findings.map((it) => it.id));
    return html`<table class="stack" data-ledger>
      <thead><tr><th class="end">${say('points')}</th><th>${say('cause')}</th><th>${say('stage')}</th><th>${say('dimension')}</th><th class="end">${say('regained')}</th></tr></thead>
      <tbody>${score.ledger.map((line) => {
        const words = causeWords(this.view, line);
        const stage = audit.stages.find((it) => it.id === line.stage);
        const place = findings.has(line.evidence)
          ? auditAddress(audit.audit.id, 'findings', line.evidence)
          : auditAddress(audit.audit.id, 'touchpoints', line.touchpoint);
        return html`<tr><td class="num end bad">${signed(-line.points)}</td><td><a href=${place}>${words}</a></td>
          <td data-label=${say('stage')}>${stage ? stageName(stage, audit.framework.id) : line.stage}</td><td data-label=${say('dimension')}>${say(dimensions[line.dimension])}</td><td class="num end" data-label=${say('regained')}>${signed(line.regained)}</td></tr>`;
      })}</tbody>
      <tfoot><tr><td class="num end">${signed((score.score ?? 0) - 100)}</td><td colspan="4">${say('ledger_sum', formatScore(score.score ?? 0))}</td></tr></tfoot>
    </table>`;
  }
}
customElements.define('wm-score-view', WmScoreView);
