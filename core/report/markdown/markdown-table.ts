/** A GFM table. Cells are Markdown already; numbers' columns stand right. */
export function mdTable(
  heads: readonly { text: string; numeric?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map((head) => head.text)),
    line(heads.map((head) => (head.numeric ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
