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
      @media (max-width: 260px) {
        .both {
          flex-wrap: wrap;
        }
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
      .moved {
        display: flex;
        gap: 8px;
        margin-block-start: 6px;
        font-size: 12px;
      }
      .moved span {
        color: var(--wm-muted);
      }
      .good {
        color: var(--wm-good);
      }
      .bad {
        color: var(--wm-bad);
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
    </div>${this.#moved()}${score.score !== null && score.provisional ? html`<p class="soft" data-provisional>${say('score_provisional', percent(score.coverage))}</p>` : nothing}`;
  }

  /** What moved it last, so that a mark is seen to count. */
  #moved() {
    const { moved } = this.view;
    if (!moved) return nothing;
    const words = moved.line ? causeWords(this.view, moved.line) : '';
    return html`<p class="moved" data-moved><strong class="num ${moved.points < 0 ? 'bad' : 'good'}">${signed(moved.points)}</strong><span class="clip">${words === '' ? say('score_moved') : say('score_moved_by', words)}</span></p>`;
  }
}
customElements.define('wm-live-score', WmLiveScore);
