import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { alertsAreOn, turnAlertsOff, turnAlertsOn } from '../state/alerts.ts';
import { announce } from '../state/notices.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';

/** Turns notifications on and off. The browser asks before it allows them; refused, the box is empty again. */
export class WmAlertsSwitch extends LitElement {
  static override properties = { on: { state: true }, refused: { state: true } };
  declare on: boolean;
  declare refused: boolean;

  static override styles = [
    base,
    controls,
    css`
      label {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        color: var(--wm-text);
        font-size: inherit;
      }
    `,
  ];

  constructor() {
    super();
    this.on = false;
    this.refused = false;
    void alertsAreOn().then((on) => {
      this.on = on;
    });
  }

  protected override render() {
    return html`<label><input type="checkbox" data-action="alerts" .checked=${live(this.on)} @change=${this.#change} />
      <span>${say('alerts')}<br /><span class="soft">${say(this.refused ? 'alerts_refused' : 'alerts_why')}</span></span></label>`;
  }

  async #change(event: Event): Promise<void> {
    const wanted = (event.target as HTMLInputElement).checked; // The listener sits on the box itself.
    if (wanted) this.on = await turnAlertsOn();
    else {
      await turnAlertsOff();
      this.on = false;
    }
    this.refused = wanted && !this.on;
    announce(say(this.refused ? 'alerts_refused' : this.on ? 'alerts_on' : 'alerts_off'));
    this.requestUpdate();
  }
}
customElements.define('wm-alerts-switch', WmAlertsSwitch);
