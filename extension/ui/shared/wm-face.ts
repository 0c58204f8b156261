import { css, html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { svg } from '../../../core/report/escape.ts';
import { face } from '../../../core/report/face.ts';
import { paintOf } from '../../../core/report/paint.ts';

const paint = paintOf('inherit');

/** The drawn face of an emotion −2 … +2. Decoration: the control around it names the emotion. */
export class WmFace extends LitElement {
  static override properties = { value: { type: Number } };
  declare value: number;

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      inline-size: 22px;
      block-size: 22px;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    return html`${unsafeHTML(svg`<svg viewBox="0 0 24 24">${face(this.value, 12, 12, 10.5, paint)}</svg>`.markup)}`;
  }
}
customElements.define('wm-face', WmFace);
