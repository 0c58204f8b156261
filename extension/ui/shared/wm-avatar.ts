import { css, html, LitElement } from 'lit';

/** A persona's initial in a round field. The name stands beside it. */
export class WmAvatar extends LitElement {
  static override properties = { name: { type: String } };
  declare name: string;

  static override styles = css`
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: 30px;
      block-size: 30px;
      border-radius: 50%;
      background: var(--wm-accent-fill);
      color: var(--wm-on-accent);
      font: 600 13px/1 var(--wm-font);
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  protected override render() {
    return html`${Array.from(this.name.trim())[0]?.toUpperCase() ?? ''}`;
  }
}
customElements.define('wm-avatar', WmAvatar);
