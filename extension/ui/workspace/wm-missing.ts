import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { settings } from '../state/saved.ts';
import { sendAct } from '../state/send-act.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { gapAdvice, gapTitle } from '../words/gap-words.ts';
import { stageName } from '../words/names.ts';
import { say, sayCount } from '../words/say.ts';
import '../shared/wm-severity.ts';
import { missingOf } from './missing-of.ts';
import { auditAddress } from './place.ts';
import './wm-six-steps.ts';

/** What the journey and its audit lack: beside the score, never in it. Each is taken up as a finding, or ruled out. */
export class WmMissing extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
        padding-block: 8px;
        border-block-end: 1px solid var(--wm-line);
      }
      li > div {
        flex: 1 1 0;
        min-inline-size: 0;
      }
      li > .buttons {
        flex: none;
      }
      @media (width < 480px) {
        li > .buttons {
          flex-basis: 100%;
        }
      }
      .out strong {
        color: var(--wm-muted);
        font-weight: 400;
        text-decoration: line-through;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, settings);
  }

  protected override render() {
    const { audit } = this.view;
    const findings = missingOf(audit, settings.value.cadences, Date.now());
    const byStage = Map.groupBy(findings, (it) => it.stage);
    return html`
      <wm-six-steps .view=${this.view}></wm-six-steps>
      <h2>${say('missing')} <span class="soft">${sayCount('missing_count', findings.filter((it) => it.status === 'unreviewed').length)}</span></h2>
      <p class="soft">${say('missing_why')}</p>
      ${findings.length === 0 ? html`<p class="good">${say('missing_none')}</p>` : nothing}
      ${audit.stages.map((stage) => {
        const own = byStage.get(stage.id) ?? [];
        return own.length === 0
          ? nothing
          : html`<h2>${stageName(stage, audit.framework.id)}</h2><ul>${own.map((it) => this.#gap(it))}</ul>`;
      })}`;
  }

  #gap(gap: Finding) {
    const { audit } = this.view;
    const place = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === gap.touchpoint);
    const advice = gapAdvice(gap);
    return html`<li class=${gap.status === 'dismissed' ? 'out' : ''} data-gap=${gap.kind}>
      <wm-severity .value=${gap.severity}></wm-severity>
      <div><strong>${gapTitle(gap)}</strong>${place ? html` <span class="soft">${place.name}</span>` : nothing}
        ${advice === '' ? nothing : html`<p class="soft">${advice}</p>`}</div>
      <div class="buttons">
        ${
          gap.status === 'unreviewed'
            ? html`<button data-action="take-up-gap" @click=${() => this.#judge(gap, 'confirmed')}>${say('missing_take_up')}</button>
                <button class="quiet" data-action="rule-out-gap" @click=${() => this.#judge(gap, 'dismissed')}>${say('missing_rule_out')}</button>`
            : html`<a href=${auditAddress(audit.audit.id, 'findings', gap.id)}>${say(`status_${gap.status}`)}</a>`
        }
      </div>
    </li>`;
  }

  async #judge(gap: Finding, status: 'confirmed' | 'dismissed'): Promise<void> {
    const { audit } = this.view;
    const isPlace = audit.stages.some((stage) => stage.touchpoints.some((it) => it.id === gap.touchpoint));
    await sendAct(
      { type: 'finding', finding: { ...gap, status }, ...(isPlace ? { touchpoint: gap.touchpoint } : {}) },
      status === 'confirmed' ? say('missing_taken_up') : say('signal_not_real_said'),
      audit.audit.id,
    );
  }
}
customElements.define('wm-missing', WmMissing);
