import { safeHref } from '../../../core/report/escape.ts';

/** A line above every page. An address at its end becomes its link; `id` tells whether a reader has dismissed this very line. */
export function announcementOf(
  said: string | undefined,
): { id: string; text: string; href?: string } | undefined {
  const line = said?.trim().replace(/\s+/g, ' ') ?? '';
  if (line === '') return undefined;
  const [, before = '', address = ''] = /^(.*?)\s*(https?:\/\/\S+)$/.exec(line) ?? [];
  const href = before === '' ? undefined : safeHref(address);
  const id = [...line]
    .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(36);
  return href ? { id, text: before, href } : { id, text: line };
}
