import { css, html, LitElement } from 'lit';
import { browser } from '../../browser.ts';
import { send } from '../../messaging/send.ts';
import { announce } from '../state/notices.ts';
import { everySite, onAccess } from '../state/site-access.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';

/** The sites Waymark may see, each to be taken back. */
export class WmPermissions extends LitElement {
  static override properties = { origins: { state: true } };
  declare origins: readonly string[];

  static override styles = [
    base,
    controls,
    css`
      li {
        display: flex;
        gap: 12px;
        align-items: center;
        max-inline-size: 34rem;
        padding-block: 6px;
        border-block-end: 1px solid var(--wm-line);
      }
      code {
        flex: 1;
        font: 12px var(--wm-mono);
        overflow-wrap: anywhere;
      }
    `,
  ];

  constructor() {
    super();
    this.origins = [];
    new WhileConnected(this, (signal) => onAccess(() => void this.#load(), signal));
  }

  protected override render() {
    if (this.origins.length === 0) return html`<p class="soft">${say('permissions_none')}</p>`;
    return html`<ul>${this.origins.map(
      (it) =>
        html`<li>${it === everySite ? html`<span>${say('permissions_every_site')}</span>` : html`<code>${it}</code>`}<button data-action="revoke" aria-label=${say('revoke_named', it)} @click=${() => this.#revoke(it)}>${say('revoke')}</button></li>`,
    )}</ul>`;
  }

  async #load(): Promise<void> {
    this.origins = (await browser.permissions.getAll()).origins ?? [];
  }

  async #revoke(origin: string): Promise<void> {
    const removed = await browser.permissions.remove({ origins: [origin] });
    announce(removed ? say('revoked', origin) : say('revoke_failed', origin));
    await send('accessChanged', {});
    await this.#load();
  }
}
customElements.define('wm-permissions', WmPermissions);
