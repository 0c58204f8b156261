import { css, html, LitElement, nothing } from 'lit';
import type { Wait } from '../../../core/journey/touchpoint.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { lasting } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';

/** The waiting timers that run, with what was promised. */
export class WmWaits extends LitElement {
  static override properties = { view: { attribute: false } };
  declare view: WalkView;
  #tick = 0;

  static override styles = [
    base,
    controls,
    css`
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-block-start: 8px;
        padding: 6px 10px;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
      }
      li > div {
        flex: 1;
        min-inline-size: 0;
      }
      .late {
        color: var(--wm-bad);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick = window.setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#tick);
  }

  protected override render() {
    const waits = this.view.audit.stages
      .flatMap((stage) => stage.touchpoints.flatMap((touchpoint) => touchpoint.waits))
      .filter((wait) => wait.endedAt === undefined);
    if (waits.length === 0) return nothing;
    return html`<ul aria-label=${say('waits')}>${waits.map((wait) => this.#wait(wait))}</ul>`;
  }

  #wait(wait: Wait) {
    const spent = Date.now() - wait.startedAt;
    const late = wait.promisedMs !== undefined && spent > wait.promisedMs;
    return html`<li data-wait=${wait.id}>
      <wm-icon name="hourglass"></wm-icon>
      <div>
        <p class="clip">${wait.what}</p>
        <p class="num ${late ? 'late' : 'soft'}">${
          wait.promisedMs === undefined
            ? lasting(spent)
            : late
              ? say('wait_late', lasting(spent), lasting(wait.promisedMs))
              : say('wait_of', lasting(spent), lasting(wait.promisedMs))
        }</p>
      </div>
      <button data-action="end-wait" @click=${() => sendAct({ type: 'wait-end', wait: wait.id }, say('wait_ended', wait.what, lasting(spent)))}>${say('wait_end')}</button>
    </li>`;
  }
}
customElements.define('wm-waits', WmWaits);
