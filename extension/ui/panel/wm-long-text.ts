import { css, html, LitElement } from 'lit';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';

/** About six lines of a narrow panel. */
const shortLength = 200;

/** Is a text too long to stand whole among others? */
export function isLong(text: string): boolean {
  return text.length > shortLength || text.split('\n').length > 6;
}

/** The first lines of a long text, and the rest when it is asked for. */
export class WmLongText extends LitElement {
  static override properties = { text: { type: String }, open: { state: true } };
  declare text: string;
  declare open: boolean;

  static override styles = [
    base,
    controls,
    css`
      p {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .first {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }
      button {
        min-block-size: 20px;
        padding: 0 4px;
      }
    `,
  ];

  constructor() {
    super();
    this.open = false;
  }

  protected override render() {
    return html`<p class=${this.open ? '' : 'first'}>${this.text}</p>
      <button class="quiet" data-action="whole-text" aria-expanded=${this.open ? 'true' : 'false'} @click=${() => {
        this.open = !this.open;
      }}>${this.open ? say('text_less') : say('text_more')}</button>`;
  }
}
customElements.define('wm-long-text', WmLongText);
