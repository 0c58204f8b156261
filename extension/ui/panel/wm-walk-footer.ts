import { css, html, LitElement } from 'lit';
import { send } from '../../messaging/send.ts';
import { liveWalk } from '../state/live-walk.ts';
import { refused } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';

/** Ends the walk and opens its review; help. */
export class WmWalkFooter extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
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
        @click=${() => this.dispatchEvent(new CustomEvent('command', { detail: 'help', bubbles: true, composed: true }))}>${say('help')} <kbd aria-hidden="true">?</kbd></button>`;
  }

  async #stop(): Promise<void> {
    const { walk } = liveWalk;
    const answer = await send('stopWalk', {});
    if (!answer.ok) {
      refused(answer);
      return;
    }
    await openWorkspace(walk === undefined ? '' : `/audit/${walk}`);
  }
}
customElements.define('wm-walk-footer', WmWalkFooter);
