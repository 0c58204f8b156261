import { css, html, LitElement } from 'lit';
import type { SessionState } from '../../messaging/protocol.ts';
import { siteOf } from '../state/site-of.ts';
import { base } from '../styles/base.ts';
import { say } from '../words/say.ts';
import '../shared/wm-icon.ts';

/** Where the walk will start, and what Waymark can see of it. */
export class WmSiteLine extends LitElement {
  static override properties = { tab: { attribute: false } };
  declare tab: SessionState['tab'];

  static override styles = [
    base,
    css`
      p {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        padding: 10px 14px;
        border-block-end: 1px solid var(--wm-line);
      }
      wm-icon {
        color: var(--wm-muted);
      }
      span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render() {
    const site = siteOf(this.tab?.url);
    if (this.tab?.access === 'none' && this.tab.url === '')
      return html`<p data-unseen><wm-icon name="shield"></wm-icon><span><strong>${say('access_unseen')}</strong><br /><span class="soft">${say('access_unseen_why')}</span></span></p>`;
    if (site === undefined || this.tab?.access === 'restricted')
      return html`<p data-restricted><wm-icon name="shield"></wm-icon><span><strong>${say('restricted')}</strong><br /><span class="soft">${say('restricted_before')}</span></span></p>`;
    return html`<p><wm-icon name="globe"></wm-icon><span class="clip">${say('prepare_site', site.host)}</span></p>`;
  }
}
customElements.define('wm-site-line', WmSiteLine);
