import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { stakeholdersOf } from '../../../core/gaps/owners.ts';
import { type TriageCell, triageMatrix } from '../../../core/gaps/triage-matrix.ts';
import { type Finding, importances } from '../../../core/journey/finding.ts';
import type { WalkView } from '../state/live-walk.ts';
import { sendAct } from '../state/send-act.ts';
import { base } from '../styles/base.ts';
import { pageStyle } from '../styles/page.ts';
import type { MessageKey } from '../words/messages.ts';
import { say, sayCount } from '../words/say.ts';
import { boardMove, boardTypes, cellBeside } from './board-move.ts';
import type { WmBoardCard } from './wm-board-card.ts';
import './wm-board-card.ts';

/** Open findings by type and importance: dragged or moved by Alt and the arrow keys, owner and date set on the card. */
export class WmTriageBoard extends LitElement {
  static override properties = {
    view: { attribute: false },
    findings: { attribute: false },
    over: { state: true },
  };
  declare view: WalkView;
  declare findings: readonly Finding[];
  /** The cell something is being dragged over. */
  declare over: string | undefined;
  /** What was moved by keyboard: it keeps the focus wherever it is drawn next. */
  #moved: string | undefined;

  static override styles = [
    base,
    pageStyle,
    css`
      .board {
        display: grid;
        grid-template-columns: 9.5rem repeat(3, minmax(0, 1fr));
        border: 1px solid var(--wm-line);
        border-radius: 8px;
      }
      .board > * {
        padding: 8px;
        border-block-end: 1px solid var(--wm-line);
      }
      .board > :nth-last-child(-n + 4) {
        border-block-end: 0;
      }
      .cell {
        display: flex;
        flex-direction: column;
        gap: 6px;
        border-inline-start: 1px solid var(--wm-line);
      }
      .cell.over {
        background: var(--wm-accent-bg);
        box-shadow: inset 0 0 0 2px var(--wm-accent);
      }
      .head,
      .type {
        background: var(--wm-surface);
        color: var(--wm-muted);
        font-weight: 600;
      }
      .head:not(:first-child) {
        border-inline-start: 1px solid var(--wm-line);
      }
      .empty {
        min-block-size: 34px;
      }
      .how {
        margin-block-end: 8px;
      }
      h2.type {
        margin: 0;
        font-size: inherit;
        overflow-wrap: anywhere;
      }
      .short {
        display: none;
      }
      @media (max-width: 800px) {
        .board {
          grid-template-columns: minmax(0, 1fr);
        }
        .head,
        .cell.empty {
          display: none;
        }
        .cell {
          border-inline-start: 0;
        }
        .short {
          display: block;
          color: var(--wm-muted);
          font-size: 12px;
        }
      }
    `,
  ];

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (this.#moved === undefined || !changed.has('findings')) return;
    const card = this.renderRoot.querySelector<WmBoardCard>(`[data-card="${CSS.escape(this.#moved)}"]`);
    this.#moved = undefined;
    void card?.updateComplete.then(() => card.focus());
  }

  protected override render() {
    const cells = triageMatrix(this.findings);
    const owners = stakeholdersOf(this.view.audit);
    const unowned = cells.reduce((sum, it) => sum + it.unowned, 0);
    if (cells.every((it) => it.findings.length === 0))
      return html`<p class="lead soft">${say('board_empty')}</p>`;
    return html`
      <p class="how soft">${say('board_how')} ${unowned > 0 ? html`<span class="mid">${sayCount('unowned', unowned)}</span>` : nothing}</p>
      <div class="board" data-board>
        <div class="head"></div>${importances.map((it) => html`<div class="head">${say(`importance_${it}`)}</div>`)}
        ${boardTypes.map((type) => html`<h2 class="type">${say(`feedback_${type}` as MessageKey)}</h2>${cells.filter((it) => it.type === type).map((it) => this.#cell(it, owners))}`)}
      </div>`;
  }

  #cell(cell: TriageCell, owners: readonly string[]) {
    const { type, importance, findings } = cell;
    const id = `${type} ${importance}`;
    const name = `${say(`feedback_${type}` as MessageKey)}, ${say(`importance_${importance}`)}`;
    return html`<section class="cell ${findings.length === 0 ? 'empty' : ''} ${this.over === id ? 'over' : ''}" aria-label=${name} data-cell=${id}
      @dragover=${(event: DragEvent) => this.#dragOver(event, id)} @dragleave=${this.#leave} @drop=${(event: DragEvent) => this.#drop(event, cell)}>
      <p class="short">${findings.length > 0 ? say(`importance_${importance}`) : nothing}</p>
      ${repeat(
        findings,
        (it) => it.id,
        (
          it,
        ) => html`<wm-board-card draggable="true" data-card=${it.id} .walk=${this.view.audit.audit.id} .finding=${it} .owners=${owners}
            @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', it.id)}
            @keydown=${(event: KeyboardEvent) => this.#key(event, it)}></wm-board-card>`,
      )}
    </section>`;
  }

  #key(event: KeyboardEvent, finding: Finding): void {
    const to = event.altKey ? cellBeside(finding, event.key) : undefined;
    if (!to) return;
    event.preventDefault();
    this.#moved = finding.id;
    void this.#move(finding, to);
  }

  #dragOver(event: DragEvent, cell: string): void {
    event.preventDefault();
    this.over = cell;
  }

  #leave(): void {
    this.over = undefined;
  }

  #drop(event: DragEvent, cell: TriageCell): void {
    event.preventDefault();
    this.over = undefined;
    const id = event.dataTransfer?.getData('text/plain');
    const finding = this.findings.find((it) => it.id === id);
    if (finding) void this.#move(finding, cell);
  }

  async #move(
    finding: Finding,
    { type, importance }: Pick<TriageCell, 'type' | 'importance'>,
  ): Promise<void> {
    const set = boardMove(finding, type, importance);
    if (set === undefined) return;
    const told = say('board_moved', say(`feedback_${type}` as MessageKey), say(`importance_${importance}`));
    await sendAct({ type: 'triage', finding: finding.id, set }, told, this.view.audit.audit.id);
  }
}
customElements.define('wm-triage-board', WmTriageBoard);
