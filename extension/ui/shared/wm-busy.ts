import { css, html, LitElement } from 'lit';
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
      span {
        inline-size: 18px;
        block-size: 18px;
        border: 2px solid var(--wm-line);
        border-block-start-color: var(--wm-accent);
        border-radius: 50%;
        animation: turn 900ms linear infinite;
      }
      @keyframes turn {
        to {
          rotate: 1turn;
        }
      }
    `,
  ];

  protected override render() {
    return html`<p role="status"><span aria-hidden="true"></span>${this.doing}</p>`;
  }
}
customElements.define('wm-busy', WmBusy);
