import { css, html, LitElement, nothing } from 'lit';
import { onNews } from '../../messaging/news.ts';
import { liveWalk } from '../state/live-walk.ts';
import { keepUnsaved } from '../state/model-draft.ts';
import { trouble } from '../state/notices.ts';
import { Watch } from '../state/watch.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import type { MessageKey } from '../words/messages.ts';
import { say } from '../words/say.ts';
import '../panel/wm-banner.ts';
import '../shared/wm-busy.ts';
import '../shared/wm-icon.ts';
import '../shared/wm-live-region.ts';
import { auditAddress, type Place, placeOf } from './place.ts';
import { deepest, isPlainKey } from './plain-key.ts';
import { openSample } from './sample-walk.ts';
import { told } from './told.ts';
import './wm-audit.ts';
import './wm-audit-list.ts';
import './wm-compare.ts';
import './wm-models.ts';
import './wm-personas.ts';
import './wm-settings.ts';
import './wm-storage.ts';
import './wm-together.ts';
import type { WmWorkspaceHelp } from './wm-workspace-help.ts';
import './wm-workspace-help.ts';

const pages: readonly { page: Place['page']; href: string; label: MessageKey }[] = [
  { page: 'audits', href: '#/', label: 'audits' },
  { page: 'compare', href: '#/compare', label: 'compare' },
  { page: 'together', href: '#/together', label: 'together' },
  { page: 'personas', href: '#/personas', label: 'personas' },
  { page: 'models', href: '#/models', label: 'stage_models' },
  { page: 'storage', href: '#/storage', label: 'storage' },
  { page: 'settings', href: '#/settings', label: 'settings' },
];

/** The workspace: a bar on top, one page below it, its place in the address. */
export class WmWorkspace extends LitElement {
  static override properties = { place: { state: true } };
  declare place: Place;

  static override styles = [
    base,
    controls,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
        padding: 8px 24px;
        border-block-end: 1px solid var(--wm-line);
        background: var(--wm-surface);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: 6px;
        color: var(--wm-text);
        font-weight: 700;
        text-decoration: none;
      }
      nav ul {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
      }
      nav a {
        display: block;
        padding: 4px 8px;
        border-radius: 4px;
        color: var(--wm-muted);
        text-decoration: none;
      }
      nav a:hover {
        background: var(--wm-raised);
        color: var(--wm-text);
      }
      nav a[aria-current] {
        color: var(--wm-accent);
        font-weight: 600;
      }
      main {
        max-inline-size: 1400px;
        margin-inline: auto;
        padding: 20px 24px 48px;
        overflow-wrap: anywhere;
      }
      .skip {
        position: absolute;
        inset-inline-start: -999px;
      }
      .skip:focus {
        inset-inline-start: 8px;
        z-index: 1;
        padding: 4px 8px;
        background: var(--wm-bg);
      }
      @media (max-width: 820px) {
        header {
          column-gap: 4px;
        }
        nav ul {
          gap: 0;
        }
        nav a {
          padding-inline: 6px;
        }
      }
      @media (max-width: 600px) {
        header,
        main {
          padding-inline: 14px;
        }
        header nav {
          order: 1;
          flex-basis: 100%;
          margin-inline: -8px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.place = placeOf(location.hash);
    new Watch(this, trouble);
    new Watch(this, told);
    void this.#sample();
    new WhileConnected(this, (signal) => {
      onNews((news) => {
        // The same audit may be stored anew under its id: nothing of the deleted one may be shown for it.
        if (news.news === 'deleted' && (news.walk ?? liveWalk.walk) === liveWalk.walk)
          void liveWalk.open(undefined);
      }, signal);
      window.addEventListener('hashchange', () => this.#go(), { signal });
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
      window.addEventListener('beforeunload', keepUnsaved, { signal });
    });
  }

  protected override render() {
    const here = this.place.page === 'audit' ? 'audits' : this.place.page;
    const wrong = trouble.value;
    return html`
      <header>
        <button class="skip" data-action="skip" @click=${this.#skip}>${say('skip_to_main')}</button>
        <a class="brand" href="#/"><wm-icon name="flag"></wm-icon>${say('extensionName')}</a>
        <nav aria-label=${say('workspace')}><ul>${pages.map((it) => html`<li><a href=${it.href} aria-current=${it.page === here ? 'page' : nothing}>${say(it.label)}</a></li>`)}</ul></nav>
        <button class="quiet push" data-action="help" aria-label=${say('help_open')} title=${say('help_open')} aria-keyshortcuts="?" @click=${this.#help}><wm-icon name="circle-help"></wm-icon></button>
      </header>
      ${
        wrong
          ? html`<wm-banner tone="error" role="alert" data-banner="trouble" .heading=${say('trouble')}>${wrong.message}
              <div><button data-action="dismiss-trouble" @click=${() => trouble.set(undefined)}>${say('close')}</button></div></wm-banner>`
          : nothing
      }
      ${told.value === undefined ? nothing : html`<wm-banner tone="info" role="status" data-banner="told">${told.value} <div><button data-action="dismiss-told" @click=${() => told.set(undefined)}>${say('close')}</button></div></wm-banner>`}
      <main id="main" tabindex="-1">${this.#page()}</main>
      <wm-workspace-help .section=${this.place.page === 'audit' ? this.place.part : undefined}></wm-workspace-help>
      <wm-live-region></wm-live-region>`;
  }

  #page() {
    const { place } = this;
    switch (place.page) {
      case 'audit':
        return html`<wm-audit .walk=${place.id} .section=${place.part} .shown=${place.focus}></wm-audit>`;
      case 'compare':
        return html`<wm-compare .earlier=${place.before} .later=${place.after}></wm-compare>`;
      case 'together':
        return html`<wm-together .chosen=${place.walks}></wm-together>`;
      case 'sample':
        return html`<wm-busy .doing=${say('loading')}></wm-busy>`;
      case 'personas':
        return html`<wm-personas></wm-personas>`;
      case 'models':
        return html`<wm-models></wm-models>`;
      case 'storage':
        return html`<wm-storage></wm-storage>`;
      case 'settings':
        return html`<wm-settings></wm-settings>`;
      default:
        return html`<wm-audit-list></wm-audit-list>`;
    }
  }

  /** No link: the address is the page's own. */
  #skip(): void {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  }

  #help(): void {
    this.renderRoot.querySelector<WmWorkspaceHelp>('wm-workspace-help')?.open();
  }

  #key(event: KeyboardEvent): void {
    if (!isPlainKey(event)) return;
    if (event.key === '?') this.#help();
    else if (event.key === '/') deepest(this, 'input[type="search"]')?.focus();
    else return;
    event.preventDefault();
  }

  /** The address of the sample puts it there first, then leads to it. */
  async #sample(): Promise<void> {
    if (this.place.page !== 'sample') return;
    const walk = await openSample(Date.now());
    location.replace(auditAddress(walk));
  }

  /** A new page starts at its top, and its heading is what a screen reader reads next. */
  #go(): void {
    const before = this.place;
    this.place = placeOf(location.hash);
    if (this.place.page !== 'audit') told.set(undefined);
    void this.#sample();
    if (before.page === this.place.page && this.place.page !== 'audits') return;
    window.scrollTo(0, 0);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('main')?.focus());
  }
}
customElements.define('wm-workspace', WmWorkspace);
