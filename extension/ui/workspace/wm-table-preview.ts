import { css, html, LitElement, nothing } from 'lit';
import type { Table } from '../../../core/exchange/table-in.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { pageStyle } from '../styles/page.ts';
import { say, sayCount } from '../words/say.ts';
import { type Role, type Roles, type TableKind, tableRoles, withRole } from './table-roles.ts';

const rowsShown = 5;

/** The first rows of a table, each column with what it holds, to be changed. Tells the roles as `wm-roles`. */
export class WmTablePreview extends LitElement {
  static override properties = {
    table: { attribute: false },
    kind: { type: String },
    roles: { attribute: false },
  };
  declare table: Table;
  declare kind: TableKind;
  declare roles: Roles;

  static override styles = [
    base,
    controls,
    pageStyle,
    css`
      .scroll {
        max-block-size: 18em;
        overflow: auto;
        border: 1px solid var(--wm-line);
        border-radius: 6px;
      }
      th,
      td {
        min-inline-size: 9rem;
        max-inline-size: 16rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .row-number {
        min-inline-size: 0;
        color: var(--wm-muted);
      }
      .out {
        color: var(--wm-muted);
      }
      .in {
        background: var(--wm-accent-bg);
      }
    `,
  ];

  protected override render() {
    const { header, rows } = this.table;
    const more = rows.length - rowsShown;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say('import_preview')}><table data-preview>
      <thead>
        <tr><td class="row-number"></td>${header.map((name, column) => html`<td class=${this.roles[column] ? 'in' : ''}>${this.#role(name, column)}</td>`)}</tr>
        <tr><th class="row-number">${rows[0] ? rows[0].row - 1 : nothing}</th>${header.map((name) => html`<th title=${name}>${name}</th>`)}</tr>
      </thead>
      <tbody>${rows
        .slice(0, rowsShown)
        .map(
          ({ row, cells }) =>
            html`<tr><th class="row-number num">${row}</th>${header.map((_, column) => html`<td class=${this.roles[column] ? 'in' : 'out'} title=${cells[column] ?? ''}>${cells[column] ?? ''}</td>`)}</tr>`,
        )}</tbody>
    </table></div>${more > 0 ? html`<p class="soft">${sayCount('import_more_rows', more)}</p>` : nothing}`;
  }

  #role(name: string, column: number) {
    return html`<select aria-label=${say('column_holds', name)} data-column=${column} @change=${(event: Event) => this.#set(column, event)}>
      <option value="">${say('role_none')}</option>
      ${tableRoles[this.kind].map((it) => html`<option value=${it} ?selected=${this.roles[column] === it}>${say(`role_${it}`)}</option>`)}
    </select>`;
  }

  #set(column: number, event: Event): void {
    const { value } = event.target as HTMLSelectElement; // The listener sits on the list itself.
    const role: Role | undefined = tableRoles[this.kind].find((it) => it === value);
    this.dispatchEvent(new CustomEvent('wm-roles', { detail: withRole(this.roles, column, role) }));
  }
}
customElements.define('wm-table-preview', WmTablePreview);
