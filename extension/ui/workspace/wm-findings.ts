import { css, html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { WhileConnected } from '../state/while-connected.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle } from '../words/names.ts';
import { say, sayCount } from '../words/say.ts';
import { everyFinding, type FindingFilter, filterFindings } from './filter-findings.ts';
import { auditAddress } from './place.ts';
import { isPlainKey } from './plain-key.ts';
import './wm-evidence-import.ts';
import './wm-finding-card.ts';
import type { WmFindingRow } from './wm-finding-row.ts';
import './wm-finding-row.ts';
import './wm-triage-board.ts';

const statuses = ['all', 'unreviewed', 'confirmed', 'dismissed'] as const;

/** All findings: a list to choose from and the chosen one beside it, or the board by type and importance. */
export class WmFindings extends LitElement {
  static override properties = {
    view: { attribute: false },
    shown: { type: String },
    filter: { state: true },
    board: { state: true },
  };
  declare view: WalkView;
  /** Id of the finding that is open. */
  declare shown: string | undefined;
  declare filter: FindingFilter;
  declare board: boolean;
  /** The open finding was changed by a key: the focus goes along. */
  #stepped = false;
  /** The one that is shown while none was chosen: it stays when what is written in it moves it in the list. */
  #first: string | undefined;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin-block-end: 12px;
      }
      .tools input[type='search'],
      .tools select {
        inline-size: auto;
      }
      .both {
        display: grid;
        grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
        gap: 20px;
        align-items: start;
      }
      .list {
        max-block-size: 80vh;
        overflow-y: auto;
        border: 1px solid var(--wm-line);
        border-radius: 8px;
      }
      @media (max-width: 800px) {
        .both {
          grid-template-columns: minmax(0, 1fr);
        }
        .list {
          max-block-size: 40vh;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.filter = everyFinding;
    this.board = false;
    new WhileConnected(this, (signal) => {
      window.addEventListener('keydown', (event) => this.#key(event), { signal });
    });
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('shown')) return;
    const row = this.renderRoot.querySelector<WmFindingRow>(`[data-row="${CSS.escape(this.shown ?? '')}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (this.#stepped) row?.focus();
    this.#stepped = false;
  }

  protected override render() {
    const { audit } = this.view;
    if (audit.findings.length === 0)
      return html`<p class="lead soft">${say('findings_none')}</p><wm-evidence-import .view=${this.view}></wm-evidence-import>`;
    const found = filterFindings(audit.findings, this.filter, findingTitle);
    const owners = [...new Set(audit.findings.map((it) => it.owner?.trim() || 'nobody'))].sort();
    return html`
      <div class="tools">
        <input type="search" aria-label=${say('findings_search')} placeholder=${say('findings_search')} @input=${(event: Event) => this.#narrow({ text: entered(event) })} />
        <select data-action="filter-status" aria-label=${say('status')} @change=${(event: Event) => this.#narrow({ status: statuses.find((it) => it === entered(event)) ?? 'all' })}>
          ${statuses.map((it) => html`<option value=${it}>${say(`status_${it}`)}</option>`)}</select>
        <select aria-label=${say('owner')} @change=${(event: Event) => this.#narrow({ owner: entered(event) })}>
          <option value="all">${say('owner_all')}</option>${owners.map((it) => html`<option value=${it}>${it === 'nobody' ? say('nobody') : it}</option>`)}</select>
        <span class="soft">${sayCount('findings_count', found.length)}</span>
        <wm-evidence-import class="push" .view=${this.view}></wm-evidence-import>
        <div class="row" role="group" aria-label=${say('view_as')}>
          <button aria-pressed=${this.board ? 'false' : 'true'} @click=${() => this.#as(false)}>${say('view_list')}</button>
          <button data-action="board" aria-pressed=${this.board ? 'true' : 'false'} @click=${() => this.#as(true)}>${say('view_board')}</button>
        </div>
      </div>
      ${this.board ? html`<wm-triage-board .view=${this.view} .findings=${found}></wm-triage-board>` : this.#both(found)}`;
  }

  #both(found: readonly Finding[]) {
    const { audit } = this.view;
    const open = this.#open(found);
    this.#first = open?.id;
    return html`<div class="both">
      <nav class="list" aria-label=${say('findings')}><ul>${repeat(
        found,
        (it) => it.id,
        (it) =>
          html`<li><wm-finding-row .finding=${it} .href=${auditAddress(audit.audit.id, 'findings', it.id)} .current=${it.id === open?.id} data-row=${it.id}></wm-finding-row></li>`,
      )}</ul></nav>
      ${open ? keyed(open.id, html`<wm-finding-card .view=${this.view} .finding=${open}></wm-finding-card>`) : html`<p class="soft">${say('findings_no_match')}</p>`}
    </div>`;
  }

  #open(found: readonly Finding[]): Finding | undefined {
    const { findings } = this.view.audit;
    return (
      findings.find((it) => it.id === this.shown) ?? found.find((it) => it.id === this.#first) ?? found[0]
    );
  }

  /** One key judges the open finding or goes on to the next. */
  #key(event: KeyboardEvent): void {
    if (this.board || !isPlainKey(event)) return;
    const found = filterFindings(this.view.audit.findings, this.filter, findingTitle);
    const open = this.#open(found);
    const at = Math.max(
      0,
      found.findIndex((it) => it.id === open?.id),
    );
    const key = event.key.toLowerCase();
    const verdict = { y: 'real', x: 'not-real', l: 'later' }[key];
    const next = found[at + ({ j: 1, k: -1 }[key] ?? 0)];
    if (verdict !== undefined) void this.#judge(found[at], verdict);
    else if ((key === 'j' || key === 'k') && next) this.#step(next);
    else return;
    event.preventDefault();
  }

  #step(finding: Finding): void {
    this.#stepped = true;
    location.hash = auditAddress(this.view.audit.audit.id, 'findings', finding.id);
  }

  async #judge(finding: Finding | undefined, verdict: string): Promise<void> {
    if (!finding) return;
    // What is judged moves in the list; it stays the open one.
    this.#step(finding);
    const told = { real: say('signal_real_said'), 'not-real': say('signal_not_real_said') }[verdict];
    await sendAct(
      { type: 'review', finding: finding.id, verdict },
      told ?? say('signal_later_said'),
      this.view.audit.audit.id,
    );
  }

  #narrow(change: Partial<FindingFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  #as(board: boolean): void {
    this.board = board;
  }
}
customElements.define('wm-findings', WmFindings);

function entered(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value; // Every listener sits on its own field.
}
