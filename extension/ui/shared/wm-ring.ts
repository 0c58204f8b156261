import { css, html, LitElement, nothing, svg } from 'lit';
import { formatScore } from '../../../core/report/numbers.ts';
import { bandTones } from '../../../core/report/score-tone.ts';
import { tokenVariable } from '../../../core/report/tokens-css.ts';
import { say } from '../words/say.ts';

const around = 2 * Math.PI * 21;

/** A score 0–100 as a ring with its number; an empty ring where nothing was judged. */
export class WmRing extends LitElement {
  static override properties = { score: { type: Number }, provisional: { type: Boolean } };
  declare score: number | null;
  declare provisional: boolean;

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 56px;
      block-size: 56px;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
    .ground {
      stroke: var(--wm-line);
    }
    .arc {
      transition: stroke-dashoffset var(--wm-motion-ms);
    }
    text {
      fill: var(--wm-text);
      font: 700 14px var(--wm-font);
      font-variant-numeric: tabular-nums;
    }
    @media (prefers-reduced-motion: reduce) {
      .arc {
        transition: none;
      }
    }
  `;

  protected override render() {
    const { score } = this;
    const told = score === null ? say('score_none') : say('score_told', formatScore(score));
    const colour = `stroke: var(${tokenVariable(bandTones(score).mark)})`;
    return html`<svg viewBox="0 0 50 50" role="img" aria-label=${told} data-score=${score === null ? nothing : score.toFixed(4)}>
      <circle class="ground" cx="25" cy="25" r="21" fill="none" stroke-width="5"></circle>
      ${
        score === null
          ? nothing
          : svg`<circle class="arc" cx="25" cy="25" r="21" fill="none" stroke-width="5" stroke-linecap="round" .style=${colour}
        stroke-dasharray=${around} stroke-dashoffset=${around * (1 - score / 100)} transform="rotate(-90 25 25)"></circle>`
      }
      <text x="25" y="30" text-anchor="middle">${score === null ? '–' : formatScore(score)}</text>
    </svg>`;
  }
}
customElements.define('wm-ring', WmRing);
