import { css, html, LitElement } from 'lit';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { isLong } from './is-long.ts';

/** A text that somebody wrote: its first lines where it is long, all of it when asked for. */
export class WmLongText extends LitElement {
  static override properties = { text: { type: String }, letters: { type: Number }, open: { state: true } };
  declare text: string;
  /** So many are read in passing; about six lines. */
  declare letters: number;
  declare open: boolean;

  static override styles = [
    base,
    controls,
    css`
      :host {
        display: inline;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .clamped {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
      }
    `,
  ];

  constructor() {
    super();
    this.text = '';
    this.letters = 600;
    this.open = false;
  }

  protected override render() {
    if (!isLong(this.text, this.letters)) return html`${this.text}`;
    return html`<span class=${this.open ? '' : 'clamped'}>${this.text}</span>
      <button class="quiet" data-action="more" aria-expanded=${this.open ? 'true' : 'false'} @click=${() => {
        this.open = !this.open;
      }}>${this.open ? say('text_less') : say('text_more')}</button>`;
  }
}
customElements.define('wm-long-text', WmLongText);
