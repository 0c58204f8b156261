import { css, html, LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { type IconName, icons } from './icons.ts';

/** One drawing of the icon set, the size of the text around it. Decoration: the words beside it say the same. */
export class WmIcon extends LitElement {
  static override properties = { name: { type: String } };
  declare name: IconName;

  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      stroke-width: 1.75;
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    return html`${unsafeHTML(icons[this.name])}`;
  }
}
customElements.define('wm-icon', WmIcon);
