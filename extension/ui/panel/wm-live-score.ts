import { css, html, LitElement, nothing } from 'lit';
import type { WalkView } from '../state/live-walk.ts';
import { base } from '../styles/base.ts';
import { causeWords } from '../words/causes.ts';
import { percent, signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-ring.ts';

/** The score so far and what costs the most. */
export class WmLiveScore extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;

  static override styles = [
    base,
    css`
      .both {
        display: flex;
        align-items: center;
        gap: 14px;
      }
      ol {
        flex: 1;
        min-inline-size: 0;
      }
      li {
        display: grid;
        grid-template-columns: 3.2em 1fr;
        gap: 8px;
      }
      li .num {
        text-align: end;
      }
      li span:last-child {
        min-inline-size: 0;
      }
    `,
  ];

  protected override render() {
    const { score } = this.view;
    const reasons = score.ledger.filter((it) => it.points >= 0.05).slice(0, 3);
    return html`<div class="both">
      <wm-ring .score=${score.score}></wm-ring>
      ${
        score.score === null
          ? html`<p class="soft">${say('score_empty')}</p>`
          : reasons.length === 0
            ? html`<p class="soft">${say('score_nothing_lost')}</p>`
            : html`<ol aria-label=${say('score_reasons')}>${reasons.map(
                (line) =>
                  html`<li><span class="num">${signed(-line.points)}</span><span class="clip">${causeWords(this.view, line)}</span></li>`,
              )}</ol>`
      }
    </div>${score.score !== null && score.provisional ? html`<p class="soft" data-provisional>${say('score_provisional', percent(score.coverage))}</p>` : nothing}`;
  }
}
customElements.define('wm-live-score', WmLiveScore);
