import { css, html, LitElement, nothing } from 'lit';
import type { SessionState } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { inOurWords, trouble } from '../state/notices.ts';
import { openWorkspace } from '../state/open-workspace.ts';
import { askForSite } from '../state/site-access.ts';
import type { Site } from '../state/site-of.ts';
import { Watch } from '../state/watch.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { say } from '../words/say.ts';
import { accessHere } from './access-here.ts';
import './wm-banner.ts';

/** What the auditor has to know now: storing fails, a walk was interrupted, this page cannot be seen. Worst first. */
export class WmBanners extends LitElement {
  static override properties = { session: { attribute: false }, walked: { type: String } };
  declare session: SessionState;
  /** Address of the site that is walked. */
  declare walked: string | undefined;

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
    if (this.session.state !== 'walking') return nothing;
    const here = accessHere(this.session.tab, this.walked);
    if (here.kind === 'full') return nothing;
    if (here.kind === 'restricted')
      return html`<wm-banner tone="info" data-banner="restricted" .heading=${say('restricted')}>${say('restricted_walking')}</wm-banner>`;
    if (here.kind === 'active')
      return this.#allow('info', '', say('access_active', here.site.host), here.site);
    if (here.kind === 'none')
      return this.#allow('warning', say('access_none', here.site.host), say('access_none_why'), here.site);
    return this.#allow('warning', say('access_unseen'), say('access_unseen_why'), here.site);
  }

  #allow(tone: 'info' | 'warning', heading: string, why: string, site: Site | undefined) {
    return html`<wm-banner tone=${tone} data-banner="access" .heading=${heading}>
      ${why}
      ${site ? html`<div class="row"><button data-action="allow-site" @click=${() => askForSite(site)}>${say('access_allow', site.host)}</button></div>` : nothing}
    </wm-banner>`;
  }
}
customElements.define('wm-banners', WmBanners);
