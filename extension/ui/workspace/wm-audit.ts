import { css, html, LitElement, nothing } from 'lit';
import { onNews } from '../../messaging/news.ts';
import { liveWalk, type WalkView } from '../state/live-walk.ts';
import { trouble } from '../state/notices.ts';
import { Watch } from '../state/watch.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import type { MessageKey } from '../words/messages.ts';
import { whole } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { type AuditPart, auditAddress, auditParts } from './place.ts';
import '../shared/wm-busy.ts';
import './wm-audit-head.ts';
import './wm-evidence.ts';
import './wm-exports.ts';
import './wm-findings.ts';
import './wm-fixes.ts';
import './wm-gates.ts';
import './wm-map-view.ts';
import './wm-metrics.ts';
import './wm-missing.ts';
import './wm-notes.ts';
import './wm-plan.ts';
import './wm-score-view.ts';
import './wm-touchpoints.ts';
import './wm-undo.ts';

/** One audit: its head, and one part of it below. */
export class WmAudit extends LitElement {
  static override properties = {
    walk: { type: String },
    section: { type: String },
    shown: { type: String },
    missing: { state: true },
  };
  declare walk: string;
  declare section: AuditPart;
  /** The finding or touchpoint that the address points at. */
  declare shown: string | undefined;
  declare missing: boolean;
  #inSight: Element | undefined;
  readonly #width = new ResizeObserver(() => this.#showTab());

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      nav {
        display: flex;
        align-items: end;
        margin-block: 16px;
        border-block-end: 1px solid var(--wm-line);
      }
      wm-undo {
        display: flex;
        flex: none;
        margin-inline-start: auto;
        padding-block-end: 2px;
      }
      nav ul {
        display: flex;
        gap: 0 4px;
        min-inline-size: 0;
        overflow-x: auto;
        scrollbar-width: thin;
      }
      nav li {
        flex: none;
      }
      nav a {
        display: block;
        padding: 6px 10px;
        white-space: nowrap;
        border-block-end: 2px solid transparent;
        color: var(--wm-muted);
        text-decoration: none;
      }
      nav a:hover {
        color: var(--wm-text);
      }
      nav a[aria-current] {
        border-color: var(--wm-accent);
        color: var(--wm-text);
        font-weight: 600;
      }
      .count {
        margin-inline-start: 4px;
        padding: 0 6px;
        border-radius: 9px;
        background: var(--wm-raised);
        font-size: 11px;
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    this.missing = false;
    new Watch(this, liveWalk.view);
    new WhileConnected(this, (signal) => {
      onNews((news) => {
        if (news.news === 'grew' && news.walk === this.walk) void this.#read();
        if (news.news === 'deleted' && (news.walk ?? this.walk) === this.walk) this.missing = true;
      }, signal);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
    this.#inSight = undefined;
  }

  /** The part that is open is in sight, also where not all of the parts are. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('section')) this.#inSight = undefined;
    const tab = this.renderRoot.querySelector('nav [aria-current]');
    if (!tab || tab === this.#inSight) return;
    this.#inSight = tab;
    // Tells when the buttons beside the tabs have taken their room, and whenever the window changes.
    const row = tab.closest('ul');
    this.#width.disconnect();
    if (row) this.#width.observe(row);
  }

  #showTab(): void {
    const tab = this.#inSight?.getBoundingClientRect();
    const row = this.#inSight?.closest('ul');
    const { left = 0, width = 0 } = row?.getBoundingClientRect() ?? {};
    if (row && tab) row.scrollLeft += tab.left + tab.width / 2 - (left + width / 2);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('walk')) void this.#read();
  }

  protected override render() {
    const view = liveWalk.view.value;
    if (this.missing)
      return html`<h1>${say('audit_missing')}</h1><p><a href="#/">${say('audit_missing_back')}</a></p>`;
    if (!view || view.audit.audit.id !== this.walk) return html`<wm-busy .doing=${say('loading')}></wm-busy>`;
    return html`
      <wm-audit-head .view=${view} .brief=${this.section !== 'map'}></wm-audit-head>
      <nav aria-label=${say('audit_parts')}><ul>${auditParts.map((it) => this.#tab(it, view))}</ul><wm-undo .view=${view}></wm-undo></nav>
      ${this.#shown(view)}`;
  }

  #tab(part: AuditPart, view: WalkView) {
    const waiting =
      part === 'findings' ? view.audit.findings.filter((it) => it.status === 'unreviewed').length : 0;
    return html`<li><a href=${auditAddress(this.walk, part)} data-part=${part} aria-current=${part === this.section ? 'page' : nothing}>${say(`part_${part}` satisfies MessageKey)}${
      waiting > 0
        ? html`<span class="count" title=${say('noticed_count', waiting)}>${whole(waiting)}</span>`
        : nothing
    }</a></li>`;
  }

  #shown(view: WalkView) {
    switch (this.section) {
      case 'findings':
        return html`<wm-findings .view=${view} .shown=${this.shown}></wm-findings>`;
      case 'score':
        return html`<wm-score-view .view=${view}></wm-score-view>`;
      case 'fixes':
        return html`<wm-fixes .view=${view}></wm-fixes>`;
      case 'gates':
        return html`<wm-gates .view=${view}></wm-gates>`;
      case 'missing':
        return html`<wm-missing .view=${view}></wm-missing>`;
      case 'plan':
        return html`<wm-plan .view=${view}></wm-plan>`;
      case 'metrics':
        return html`<wm-metrics .view=${view}></wm-metrics>`;
      case 'notes':
        return html`<wm-notes .view=${view}></wm-notes>`;
      case 'evidence':
        return html`<wm-evidence .view=${view} .shown=${this.shown}></wm-evidence>`;
      case 'touchpoints':
        return html`<wm-touchpoints .view=${view} .shown=${this.shown}></wm-touchpoints>`;
      case 'export':
        return html`<wm-exports .view=${view}></wm-exports>`;
      default:
        return html`<wm-map-view .view=${view}></wm-map-view>`;
    }
  }

  async #read(): Promise<void> {
    try {
      await liveWalk.open(this.walk);
      this.missing = liveWalk.view.value === undefined;
    } catch (error) {
      trouble.set({ code: 'read', message: say('audit_unreadable', String(error)) });
    }
  }
}
customElements.define('wm-audit', WmAudit);
