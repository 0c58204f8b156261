import { css, html, LitElement, nothing } from 'lit';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import '../shared/wm-icon.ts';

/** A message that stays until it is dealt with. `tone` says how grave it is; the slot holds words and buttons. */
export class WmBanner extends LitElement {
  static override properties = { tone: { type: String, reflect: true }, heading: { type: String } };
  declare tone: 'info' | 'warning' | 'error';
  declare heading: string;

  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        gap: 8px;
        padding: 8px 14px;
        border-block-end: 1px solid var(--wm-line);
        background: var(--wm-accent-bg);
      }
      :host([tone='warning']) {
        background: var(--wm-mid-bg);
      }
      :host([tone='error']) {
        background: var(--wm-bad-bg);
      }
      div {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      strong {
        display: block;
      }
    `,
  ];

  protected override render() {
    const icon = this.tone === 'info' ? 'circle-help' : 'triangle-alert';
    return html`<wm-icon name=${icon}></wm-icon><div>${this.heading ? html`<strong>${this.heading}</strong>` : nothing}<slot></slot></div>`;
  }
}
customElements.define('wm-banner', WmBanner);
