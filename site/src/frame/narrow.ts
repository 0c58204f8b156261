import { words } from '../words/words.ts';
import type { Narrowing, Offered } from './search-pages.ts';

const names = ['kind', 'stage', 'severity', 'persona'] as const;

/** Fills the row of pickers under the search box, one for each filter that has something to choose; returns what is chosen. */
export function narrow(row: HTMLElement, offered: Offered, onChange: () => void): () => Narrowing {
  const { filters, any } = words.frame;
  const pickers = names.flatMap((name) => {
    const values = Object.entries(offered[name] ?? {});
    if (values.length < 2) return [];
    const select = document.createElement('select');
    select.name = name;
    select.append(new Option(any, ''));
    for (const [value, count] of values) select.append(new Option(`${value} (${count})`, value));
    select.addEventListener('change', onChange);
    const label = document.createElement('label');
    label.append(`${filters[name]} `, select);
    row.append(label);
    return [select];
  });
  row.hidden = pickers.length === 0;
  return () =>
    Object.fromEntries(pickers.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
}
