import { css, html, LitElement, nothing } from 'lit';
import { type Outcome, outcomes } from '../../../core/journey/touchpoint.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import type { MessageKey } from '../words/messages.ts';
import { say } from '../words/say.ts';
import { keyOf } from './keys.ts';

const names: Readonly<Record<Outcome, MessageKey>> = {
  achieved: 'outcome_achieved',
  workaround: 'outcome_workaround',
  blocked: 'outcome_blocked',
};

/** The touchpoint that marks go to now, and how the goal ended there. */
export class WmHere extends LitElement {
  static override properties = { view: { attribute: false }, paused: { type: Boolean } };
  declare view: WalkView;
  declare paused: boolean;

  static override styles = [
    base,
    controls,
    css`
      p {
        margin-block-end: 6px;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 6px;
      }
      @media (max-width: 260px) {
        .choices {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      button {
        gap: 5px;
        padding-inline: 4px;
      }
      kbd {
        border: 0;
        padding: 0;
      }
      .achieved[aria-pressed='true'] {
        border-color: var(--wm-good-mark);
        background: var(--wm-good-bg);
      }
      .workaround[aria-pressed='true'] {
        border-color: var(--wm-mid-mark);
        background: var(--wm-mid-bg);
      }
      .blocked[aria-pressed='true'] {
        border-color: var(--wm-bad-mark);
        background: var(--wm-bad-bg);
      }
    `,
  ];

  /** Says how the goal ended at the present touchpoint. */
  async judge(outcome: Outcome): Promise<void> {
    if (this.paused) return;
    const { touchpoint } = this.view.here;
    await sendAct(
      { type: 'outcome', outcome, ...(touchpoint === undefined ? {} : { touchpoint }) },
      say('outcome_saved', say(names[outcome])),
    );
  }

  protected override render() {
    const { audit, here } = this.view;
    const touchpoint = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === here.touchpoint);
    return html`
      <p class="clip" data-here=${here.touchpoint ?? nothing}><span class="soft">${say('here')}</span> <strong>${touchpoint?.name ?? say('here_nowhere')}</strong></p>
      <div class="choices" role="group" aria-label=${say('outcome_question')}>
        ${outcomes.map(
          (
            it,
          ) => html`<button class=${it} data-mark="outcome-${it}" aria-pressed=${touchpoint?.outcome === it ? 'true' : 'false'}
            ?disabled=${this.paused} aria-keyshortcuts=${keyOf(it)} @click=${() => this.judge(it)}>${say(names[it])}<kbd aria-hidden="true">${keyOf(it)}</kbd></button>`,
        )}
      </div>`;
  }
}
customElements.define('wm-here', WmHere);
