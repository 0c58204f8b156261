import { css, html, LitElement } from 'lit';
import { liveWalk } from '../state/live-walk.ts';
import { session } from '../state/session.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import '../shared/wm-live-region.ts';
import './wm-prepare.ts';
import './wm-walk.ts';

/** The side panel: prepare a walk, or walk. */
export class WmPanel extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-block-size: 100vh;
        overflow-wrap: anywhere;
      }
      @media (min-width: 780px) {
        main {
          max-inline-size: 780px;
          margin-inline: auto;
          border-inline: 1px solid var(--wm-line);
        }
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, session, liveWalk.view);
  }

  protected override render() {
    const state = session.value;
    const view = liveWalk.view.value;
    return html`<main>${
      state.state === 'idle'
        ? html`<wm-prepare .session=${state}></wm-prepare>`
        : html`<wm-walk .session=${state} .view=${view}></wm-walk>`
    }</main><wm-live-region></wm-live-region>`;
  }
}
customElements.define('wm-panel', WmPanel);
