import { expect, test } from 'vitest';
import { html } from '../../../../core/report/escape.ts';
import { table } from '../../../../core/report/html/table.ts';

test('only a cell with a word that no column has room for may break its words', () => {
  const cells = ['Customer Success', html`<b data-x="${'a'.repeat(40)}">Payments</b>`, 'w'.repeat(40)];
  const { markup } = table(
    'c',
    cells.map(() => ({ text: 'h' })),
    [{ cells }],
  );
  expect(markup.match(/<t[hd][^>]*class="long"[^>]*>/g)).toEqual(['<td class="long">']);
});
