import { css, html, LitElement, nothing } from 'lit';
import type { Finding } from '../../../core/journey/finding.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { findingTitle } from '../words/names.ts';
import { say } from '../words/say.ts';
import '../shared/wm-severity.ts';
import { auditAddress } from './place.ts';
import { triageChange } from './triage-change.ts';

/** A finding on the board: how grave, what, who, until when. Its owner and date are set on the spot. */
export class WmBoardCard extends LitElement {
  static override properties = {
    walk: { type: String },
    finding: { attribute: false },
    owners: { attribute: false },
  };
  declare walk: string;
  declare finding: Finding;
  /** Names to choose from. */
  declare owners: readonly string[];

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      :host {
        padding: 8px;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
        background: var(--wm-bg);
        cursor: grab;
      }
      :host(:hover) {
        border-color: var(--wm-edge);
      }
      .what {
        display: flex;
        gap: 6px;
        align-items: flex-start;
      }
      a {
        color: var(--wm-text);
        font-weight: 600;
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      a:hover {
        text-decoration: underline;
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        margin-block-start: 6px;
      }
      .who input {
        min-block-size: 24px;
        padding: 1px 4px;
        border-color: transparent;
        background: var(--wm-surface);
        font-size: 12px;
      }
      .who input:hover,
      .who input:focus {
        border-color: var(--wm-edge);
      }
      .who input[name='owner'] {
        flex: 1 1 6rem;
        inline-size: auto;
        min-inline-size: 0;
      }
      .who input[name='due'] {
        flex: none;
        inline-size: 7.6rem;
      }
      .who input[name='due']:not([data-set]) {
        color: var(--wm-muted);
      }
      .late {
        color: var(--wm-bad);
        font-size: 12px;
      }
    `,
  ];

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('a')?.focus();
  }

  protected override render() {
    const { finding } = this;
    const title = findingTitle(finding);
    const due = finding.due === undefined ? '' : new Date(finding.due).toISOString().slice(0, 10);
    const isLate = finding.due !== undefined && finding.due < Date.now();
    return html`<div class="what"><wm-severity .value=${finding.severity}></wm-severity><a href=${auditAddress(this.walk, 'findings', finding.id)} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight">${title}</a></div>
      <datalist id="owners">${this.owners.map((it) => html`<option value=${it}></option>`)}</datalist>
      <div class="who" @change=${this.#keep}>
        <input name="owner" list="owners" maxlength="300" autocomplete="off" aria-label=${say('owner_of', title)} placeholder=${say('nobody')} .value=${finding.owner ?? ''} />
        <input name="due" type="date" max="9999-12-31" ?data-set=${due !== ''} aria-label=${say('due_of', title)} .value=${due} />
        ${isLate ? html`<span class="late">${say('overdue')}</span>` : nothing}
      </div>`;
  }

  async #keep(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement; // Only its two fields change.
    const set = triageChange(field.name, field.value);
    if (set === undefined) return;
    await sendAct({ type: 'triage', finding: this.finding.id, set }, say('triage_saved'), this.walk);
  }
}
customElements.define('wm-board-card', WmBoardCard);
