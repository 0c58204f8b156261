import { css, html, LitElement, nothing } from 'lit';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { checkpointText } from '../words/names.ts';
import { say } from '../words/say.ts';
import { checkpointsHere } from './checkpoints-here.ts';

/** What has to hold before the persona goes on from the present stage: met, not met, or not answered yet. */
export class WmCheckpoints extends LitElement {
  static override properties = { view: { attribute: false }, paused: { type: Boolean } };
  declare view: WalkView;
  declare paused: boolean;

  static override styles = [
    base,
    controls,
    css`
      summary {
        color: var(--wm-muted);
        font-size: 12px;
      }
      .unmet {
        color: var(--wm-bad);
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        padding-block: 4px;
      }
      li > span {
        flex: 1;
        min-inline-size: 0;
      }
      button {
        min-block-size: 24px;
        padding: 1px 8px;
      }
    `,
  ];

  /** Opens the list and goes to its first open question, or closes it. */
  toggle(): void {
    const details = this.renderRoot.querySelector('details');
    if (!details) return;
    details.open = !details.open;
    if (!details.open) return;
    const buttons = [...details.querySelectorAll('button')];
    (buttons.find((it) => it.dataset['open'] !== undefined) ?? buttons[0])?.focus();
  }

  protected override render() {
    const all = checkpointsHere(this.view.audit, this.view.here.stage);
    if (all.length === 0) return nothing;
    const met = all.filter((it) => it.met === true).length;
    const unmet = all.some((it) => it.met === false);
    return html`<details>
      <summary data-action="checkpoints" aria-keyshortcuts="c"><span class=${unmet ? 'unmet' : ''}>${say('checkpoints_here', met, all.length)}</span> <kbd aria-hidden="true">C</kbd></summary>
      <ul>${all.map(
        ({
          id,
          text,
          met,
        }) => html`<li data-checkpoint=${id}><span id="text-${id}">${checkpointText({ id, text })}</span>
        ${[true, false].map(
          (
            it,
          ) => html`<button data-action=${it ? 'checkpoint-met' : 'checkpoint-unmet'} data-open=${met === undefined ? '' : nothing} aria-describedby="text-${id}" aria-pressed=${met === it ? 'true' : 'false'} ?disabled=${this.paused}
          @click=${() => this.#answer(id, it)}>${say(it ? 'checkpoint_met' : 'checkpoint_unmet')}</button>`,
        )}</li>`,
      )}</ul>
    </details>`;
  }

  async #answer(checkpoint: string, met: boolean): Promise<void> {
    const { stage } = this.view.here;
    await sendAct(
      { type: 'checkpoint', stage, checkpoint, met },
      say(met ? 'checkpoint_met_saved' : 'checkpoint_unmet_saved'),
    );
  }
}
customElements.define('wm-checkpoints', WmCheckpoints);
