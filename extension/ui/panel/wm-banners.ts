import { css, html, LitElement, nothing } from 'lit';
import type { SessionState } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { inOurWords, trouble } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { askForSite, siteOf } from '../state/site-access.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import './wm-banner.ts';

/** What the auditor has to know now: storing fails, a walk was interrupted, this page cannot be seen. Worst first. */
export class WmBanners extends LitElement {
  static override properties = { session: { attribute: false } };
  declare session: SessionState;

  static override styles = [
    base,
    controls,
    css`
      .row {
        margin-block-start: 6px;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, trouble);
  }

  protected override render() {
    const { session } = this;
    const wrong = session.trouble ? inOurWords(session.trouble) : trouble.value;
    return html`${wrong ? this.#trouble(wrong, session.trouble === undefined) : nothing}${session.recovered === undefined ? nothing : this.#recovered(session.recovered)}${this.#access()}`;
  }

  /** What the worker is in stays until it is over; what was only asked for can be put away. */
  #trouble(wrong: { code: string; message: string }, passing: boolean) {
    return html`<wm-banner tone="error" role="alert" data-banner="trouble" data-code=${wrong.code} .heading=${say('trouble')}>
      ${wrong.message}
      ${passing ? html`<div class="row"><button data-action="dismiss-trouble" @click=${() => trouble.set(undefined)}>${say('close')}</button></div>` : html`<div class="row"><button data-action="open-storage" @click=${() => openWorkspace('/storage')}>${say('storage')}</button></div>`}
    </wm-banner>`;
  }

  #recovered(walk: string) {
    return html`<wm-banner tone="warning" data-banner="recovered" .heading=${say('recovered')}>
      ${say('recovered_more')}
      <div class="row">
        <button class="primary" data-action="continue-walk" @click=${() => send('continueWalk', { walk })}>${say('recovered_continue')}</button>
        <button data-action="review-walk" @click=${() => openWorkspace(`/audit/${walk}`)}>${say('recovered_review')}</button>
      </div>
    </wm-banner>`;
  }

  /** Only while walking: before, the start screen explains it. */
  #access() {
    const { state, tab } = this.session;
    if (state !== 'walking' || !tab || tab.access === 'full') return nothing;
    const site = siteOf(tab.url);
    if (tab.access === 'restricted' || site === undefined)
      return html`<wm-banner tone="info" data-banner="restricted" .heading=${say('restricted')}>${say('restricted_walking')}</wm-banner>`;
    const heading = tab.access === 'none' ? say('access_none', site.host) : '';
    const why = tab.access === 'none' ? say('access_none_why') : say('access_active', site.host);
    return html`<wm-banner tone=${tab.access === 'none' ? 'warning' : 'info'} data-banner="access" .heading=${heading}>
      ${why}
      <div class="row"><button data-action="allow-site" @click=${() => askForSite(site)}>${say('access_allow', site.host)}</button></div>
    </wm-banner>`;
  }
}
customElements.define('wm-banners', WmBanners);
