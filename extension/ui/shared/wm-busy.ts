import { css, html, LitElement } from 'lit';
import '@vscode-elements/elements/dist/vscode-progress-ring/index.js';
import { base } from '../styles/base.ts';

/** Something takes a moment: what is being done, and a ring that turns. */
export class WmBusy extends LitElement {
  static override properties = { doing: { type: String } };
  declare doing: string;

  static override styles = [
    base,
    css`
      p {
        display: flex;
        align-items: center;
        gap: 10px;
        color: var(--wm-muted);
      }
    `,
  ];

  protected override render() {
    return html`<p role="status"><vscode-progress-ring aria-hidden="true" role="presentation" aria-live="off" aria-label=""></vscode-progress-ring>${this.doing}</p>`;
  }
}
customElements.define('wm-busy', WmBusy);
