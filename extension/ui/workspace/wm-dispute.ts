import { css, html, LitElement } from 'lit';
import type { Dispute } from '../../../core/scoring/disputes.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { emotionName } from '../words/emotions.ts';
import type { MessageKey } from '../words/messages.ts';
import { decimal } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { severityName } from '../words/severities.ts';

const severities = [0, 1, 2, 3, 4];
const outcomes = ['achieved', 'workaround', 'blocked'];
const ratings = [2, 1, 0, -1, -2];

/** One judgement the auditors are too far apart on: who said what, and what they agree on. Tells it as `wm-agree`. */
export class WmDispute extends LitElement {
  static override properties = { dispute: { attribute: false }, heading: { type: String } };
  declare dispute: Dispute;
  declare heading: string;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 6px 16px;
        padding: 12px;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
      }
      h3 {
        font-size: inherit;
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 16px;
      }
      dl > div {
        display: flex;
        gap: 6px;
      }
      dt {
        color: var(--wm-muted);
      }
      dd {
        font-weight: 600;
      }
      @media (max-width: 700px) {
        article {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render() {
    const { dispute } = this;
    const about = say(`dispute_${dispute.about}` as MessageKey);
    return html`<article data-dispute=${dispute.about}>
      <div><h3>${this.heading}</h3><p class="soft">${about}</p>
        <dl>${dispute.said.map((it) => html`<div><dt>${it.auditor}</dt><dd>${valueWords(dispute.about, it.value)}</dd></div>`)}</dl></div>
      <div class="row" role="group" aria-label=${say('dispute_agree_on', this.heading)}><span class="soft">${say('dispute_agree')}</span>
        ${this.#choices().map((it) => html`<button data-agree=${it} @click=${() => this.#agree(it)}>${valueWords(dispute.about, it)}</button>`)}</div>
    </article>`;
  }

  /** All of the scale where it is short to say; of a verdict what was said. */
  #choices(): readonly (string | number)[] {
    const { about, said } = this.dispute;
    if (about === 'outcome') return outcomes;
    if (about === 'emotion') return ratings;
    if (about === 'severity') {
      const values = said.map((it) => Number(it.value));
      return severities.filter((it) => it >= Math.min(...values) && it <= Math.max(...values));
    }
    return ['confirmed', 'dismissed'];
  }

  #agree(value: string | number): void {
    this.dispatchEvent(new CustomEvent('wm-agree', { detail: value }));
  }
}
customElements.define('wm-dispute', WmDispute);

function valueWords(about: Dispute['about'], value: string | number): string {
  if (about === 'severity') return `${value} ${severityName(Number(value))}`;
  if (about === 'outcome') return say(`outcome_${value}` as MessageKey);
  if (about === 'status') return say(`status_${value}` as MessageKey);
  return Number.isInteger(value)
    ? emotionName(Number(value))
    : `${emotionName(Number(value))} (${decimal(Number(value))})`;
}
