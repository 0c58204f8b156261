import { css, html, LitElement } from 'lit';
import { send } from '../../messaging/send.ts';
import type { WmConfirm } from '../shared/wm-confirm.ts';
import { anyDraft } from '../state/drafts.ts';
import { liveWalk } from '../state/live-walk.ts';
import { refused } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-confirm.ts';
import '../shared/wm-icon.ts';

/** Ends the walk and opens its review; help. */
export class WmWalkFooter extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 8px 14px;
        border-block-start: 1px solid var(--wm-line);
        background: var(--wm-surface);
      }
    `,
  ];

  protected override render() {
    return html`
      <button data-action="stop-walk" @click=${this.#stop}><wm-icon name="square"></wm-icon>${say('walk_stop')}</button>
      <button class="quiet push" data-action="help" aria-keyshortcuts="?"
        @click=${() => this.dispatchEvent(new CustomEvent('command', { detail: 'help', bubbles: true, composed: true }))}>${say('help')} <kbd aria-hidden="true">?</kbd></button>
      <wm-confirm></wm-confirm>`;
  }

  async #stop(): Promise<void> {
    const { walk } = liveWalk;
    if (!(await this.#mayStop())) return;
    const answer = await send('stopWalk', {});
    if (!answer.ok) {
      refused(answer);
      return;
    }
    await openWorkspace(walk === undefined ? '' : `/audit/${walk}`);
  }

  /** What was written and not saved would end with the walk. Asked to stay, its form is opened. */
  async #mayStop(): Promise<boolean> {
    const draft = anyDraft();
    if (draft === undefined) return true;
    const asked = this.renderRoot.querySelector<WmConfirm>('wm-confirm');
    if (await asked?.ask(say('stop_unsaved'), say('stop_unsaved_yes'))) return true;
    const [form = ''] = draft.split(' ');
    this.dispatchEvent(new CustomEvent('unsaved', { detail: form, bubbles: true, composed: true }));
    return false;
  }
}
customElements.define('wm-walk-footer', WmWalkFooter);
