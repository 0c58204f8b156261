import { html, LitElement } from 'lit';
import { spokenNotice } from '../state/notices.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';

/** Tells a screen reader what was marked, without moving the focus. */
export class WmLiveRegion extends LitElement {
  static override styles = [base];

  constructor() {
    super();
    new Watch(this, spokenNotice);
  }

  protected override render() {
    return html`<p class="hidden-text" role="status" aria-live="polite">${spokenNotice.value}</p>`;
  }
}
customElements.define('wm-live-region', WmLiveRegion);
