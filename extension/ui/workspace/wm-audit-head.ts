import { css, html, LitElement, nothing } from 'lit';
import { formatScore } from '../../../core/report/numbers.ts';
import { summaryOf } from '../../../core/report/summary.ts';
import { bandOf } from '../../../core/scoring/bands.ts';
import { jas1 } from '../../../core/scoring/jas-1.ts';
import { surveyResults } from '../../../core/surveys/results.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { gateWords } from '../words/gates.ts';
import { localAudit } from '../words/local-audit.ts';
import { ago, date, decimal, moment, percent, whole } from '../words/numbers.ts';
import { say, sayCount, spoken } from '../words/say.ts';

import '../shared/wm-icon.ts';
import '../shared/wm-ring.ts';
import { auditAddress } from './place.ts';

/** First the sentence, then the numbers: what the persona tried, how it went, how sure we are. */
export class WmAuditHead extends LitElement {
  static override properties = {
    view: { attribute: false },
    brief: { type: Boolean },
    renaming: { state: true },
  };
  declare view: WalkView;
  /** Without the sentences, where something else is the matter. */
  declare brief: boolean;
  declare renaming: boolean;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .crumbs {
        color: var(--wm-muted);
        font-size: 12px;
      }
      h1 {
        margin-block: 4px;
      }
      .lead + .lead {
        margin-block-start: 4px;
      }
      .title {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .strip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px 28px;
        margin-block-start: 14px;
      }
      .strip wm-ring {
        inline-size: 72px;
        block-size: 72px;
      }
      dt {
        color: var(--wm-muted);
      }
      .strip dl > div {
        display: flex;
        flex-direction: column-reverse;
      }
      dl {
        display: contents;
      }
      @media (max-width: 600px) {
        .strip {
          gap: 8px 20px;
          margin-block-start: 8px;
        }
        .strip wm-ring {
          inline-size: 56px;
          block-size: 56px;
        }
        .strip .less {
          display: none;
        }
      }
      dd {
        font-size: var(--wm-text-lg);
        font-weight: 600;
      }
      dd span {
        font-size: 12px;
        font-weight: 400;
      }
      .brief {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 4px 24px;
      }
      .brief .what {
        flex: 1 1 18rem;
        min-inline-size: 0;
      }
      .brief h1 {
        margin: 0;
        font-size: var(--wm-text-lg);
      }
      .brief .strip {
        gap: 4px 20px;
        margin: 0;
      }
      .brief .strip wm-ring {
        inline-size: 44px;
        block-size: 44px;
      }
      .brief dd {
        font-size: var(--wm-text-md);
      }
      .brief dt {
        font-size: 11px;
      }
    `,
  ];

  constructor() {
    super();
    this.renaming = false;
  }

  protected override render() {
    const { audit, score } = this.view;
    const { audit: about } = audit;
    const band = score.score === null ? null : bandOf(score.score, jas1);
    const tone = band === null ? '' : { good: 'good', 'needs-work': 'mid', poor: 'bad' }[band.id];
    return html`<div class=${this.brief ? 'head brief' : 'head'}><div class="what">
      <p class="crumbs"><a href="#/">${say('audits')}</a> / ${say('audit_of', date(about.startedAt))}</p>
      ${
        this.renaming
          ? this.#rename()
          : html`<div class="title"><h1>${about.title}</h1>
        <button class="quiet" data-action="rename-audit" aria-label=${say('rename')} title=${say('rename')} @click=${this.#startRenaming}><wm-icon name="pencil"></wm-icon></button></div>`
      }
      ${this.brief ? nothing : this.#sentences()}
      </div><div class="strip">
        <wm-ring .score=${score.score}></wm-ring>
        <dl>
          <div><dt>${say('coverage', percent(score.coverage))}${score.provisional ? `, ${say('provisional')}` : ''}</dt><dd class=${tone}>${band === null ? say('score_none') : say(`band_${band.id.replace('-', '_')}` as 'band_good')}</dd></div>
          ${score.remembered === null ? nothing : html`<div class="less"><dt>${say('remembered')}</dt><dd class="num">${formatScore(score.remembered)}</dd></div>`}
          <div><dt>${score.gates.pass ? say('gates_pass_why') : gateWords(audit, score.gates.failures)}</dt><dd class=${score.gates.pass ? 'good' : 'bad'} data-gate=${score.gates.pass ? 'pass' : 'fail'}>${score.gates.pass ? say('gates_pass') : say('gate_failed')}</dd></div>
          <div class="less"><dt title=${moment(about.startedAt)}>${say('last_walked')}</dt><dd>${ago(about.endedAt ?? about.startedAt, Date.now())}</dd></div>
          <div class="less"><dt>${say('touchpoints_judged')}</dt><dd class="num">${sayCount('touchpoints', Object.values(score.touchpoints).filter((it) => it.score !== null).length)}</dd></div>
          ${this.#customers()}
        </dl>
      </div></div>`;
  }

  /** What customers answered stands beside the score, never in it. */
  #customers() {
    const { audit, score } = this.view;
    const results = surveyResults(audit.surveys, () => score.score).filter(
      (it) => it.touchpoint === undefined,
    );
    return results.slice(0, 2).map((it) =>
      it.scaled === null || it.gap === null
        ? nothing
        : html`<div data-perception><dt>${say('customers_say', it.name || it.scale.toUpperCase(), it.answers)}</dt>
            <dd class="num">${whole(it.scaled)} <span class=${Math.abs(it.gap) >= 10 ? 'bad' : 'soft'}>${say(it.gap >= 0 ? 'gap_above' : 'gap_below', decimal(Math.abs(it.gap)))}</span></dd></div>`,
    );
  }

  #sentences() {
    const { audit, score } = this.view;
    const { tried, happened, fixesIntro, fixes } = summaryOf({ audit: localAudit(audit), score }, spoken());
    return html`<p class="lead" data-summary>${tried} ${happened}</p>
      ${fixes.length === 0 ? nothing : html`<p class="lead">${fixesIntro} ${fixes.map((it, index) => html`${index > 0 ? ', ' : ''}<a href=${auditAddress(audit.audit.id, 'fixes')}>${it.text}</a> <strong class="good num">${it.brings}</strong>`)}.</p>`}`;
  }

  #rename() {
    return html`<form class="row" @submit=${this.#saveTitle}><input name="title" maxlength="300" required aria-label=${say('title')} .value=${this.view.audit.audit.title} />
      <button class="primary" data-action="save-title">${say('save')}</button>
      <button type="button" class="quiet" @click=${() => {
        this.renaming = false;
      }}>${say('cancel')}</button></form>`;
  }

  #startRenaming(): void {
    this.renaming = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.select());
  }

  async #saveTitle(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const title = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    const id =
      title === ''
        ? undefined
        : await sendAct({ type: 'retitle', title }, say('renamed'), this.view.audit.audit.id);
    if (id !== undefined) this.renaming = false;
  }
}
customElements.define('wm-audit-head', WmAuditHead);
