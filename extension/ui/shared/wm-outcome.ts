import { css, html, LitElement } from 'lit';
import type { Outcome } from '../../../core/journey/touchpoint.ts';
import { base } from '../styles/base.ts';
import { say } from '../words/say.ts';

/** How a goal ended, as a small label: word and colour. */
export class WmOutcome extends LitElement {
  static override properties = { outcome: { type: String, reflect: true } };
  declare outcome: Outcome;

  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        flex: none;
        padding: 0 6px;
        border-radius: 3px;
        background: var(--wm-good-bg);
        color: var(--wm-good);
        font-size: 12px;
      }
      :host([outcome='workaround']) {
        background: var(--wm-mid-bg);
        color: var(--wm-mid);
      }
      :host([outcome='blocked']) {
        background: var(--wm-bad-bg);
        color: var(--wm-bad);
      }
    `,
  ];

  protected override render() {
    const words = {
      achieved: 'outcome_achieved',
      workaround: 'outcome_workaround',
      blocked: 'outcome_blocked',
    } as const;
    return html`${say(words[this.outcome])}`;
  }
}
customElements.define('wm-outcome', WmOutcome);
