import { html, type Markup, type Piece } from '../escape.ts';

export interface ColumnHead {
  text: string;
  /** Numbers stand right, with digits of one width. */
  numeric?: boolean;
}

export interface TableRow {
  cells: readonly Piece[];
  id?: string;
  /** Touchpoint it speaks of: lit up together with the map. */
  touchpoint?: string;
}

/** A table that scrolls in its own box where it is too wide; its first cell names the row. */
export function table(caption: string, heads: readonly ColumnHead[], rows: readonly TableRow[]): Markup {
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col"${head.numeric && html` class="num"`}>${head.text}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => tableRow(row, heads))}</tbody></table></div>`;
}

function tableRow({ cells, id, touchpoint }: TableRow, heads: readonly ColumnHead[]): Markup {
  const attributes = html`${id && html` id="${id}"`}${touchpoint && html` data-tp="${touchpoint}"`}`;
  return html`<tr${attributes}>${cells.map((cell, index) => {
    const look = heads[index]?.numeric ? html` class="num"` : hasLongWord(cell) && html` class="long"`;
    return index === 0 ? html`<th scope="row"${look}>${cell}</th>` : html`<td${look}>${cell}</td>`;
  })}</tr>`;
}

/** Paper does not scroll: a word that no column has room for may break there, and no other, or columns shrink to a letter. */
function hasLongWord(cell: Piece): boolean {
  const { markup } = html`${cell}`;
  // Looked for from where a word begins, and not from each of its letters.
  return markup.length >= 25 && /(?:^|[\s\u00ad-])[^\s\u00ad-]{25}/.test(markup.replaceAll(/<[^>]*>/g, ' '));
}
