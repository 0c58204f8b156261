import { isolated } from './direction.ts';
import type { Item } from './map/item.ts';
import type { Messages } from './messages/messages-for.ts';

/** An item of the map in words only: what its mark, number and colours say is said. */
export function itemWords(item: Item, words: Messages): string {
  const mark = item.mark;
  const before =
    mark?.kind === 'severity' ? `${words.severityOf(mark.value, words.severities[mark.value] ?? '')}: ` : '';
  const feeling = mark?.kind === 'face' ? words.emotions(mark.value) : '';
  const after = [
    feeling !== item.text ? feeling : '',
    isolated(item.note ?? ''),
    item.value ? `${item.value.text} ${words.report.of100}` : '',
  ].filter(Boolean);
  const number = item.ref === undefined ? '' : `${item.ref} `;
  return `${number}${before}${isolated(item.text)}${after.length > 0 ? ` (${after.join('; ')})` : ''}`;
}
