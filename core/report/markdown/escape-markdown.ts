import { clean, safeHref } from '../escape.ts';

/**
 * Text as literal GitHub-flavoured Markdown on one line: nothing in it becomes a heading, list, link, HTML, table cell or
 * formula. Backslashes do it (CommonMark 0.31, section 2.4). GitHub turns `@name` and `#12` into links after rendering,
 * backslash or not, so a word joiner, which shows nothing, stands behind those two.
 */
export function md(text: string): string {
  if (plain.test(text)) return text;
  return clean(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:\/\//g, '\\://')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@/g, `\\@${joiner}`)
    .replace(/#(?=\d)/g, `#${joiner}`);
}

/** Letters, digits and a few marks in one line that begins with a letter: nothing to guard. */
const plain = /^\p{L}(?: ?[\p{L}\d,;:()])*$/u;

const joiner = '\u2060';

/** A link to a web address; only the text where the address is not one that may be followed. */
export function mdLink(text: string, url: string | undefined): string {
  const href = safeHref(url);
  if (href === undefined) return md(text);
  return `[${md(text)}](<${href.replace(/[<>\\\s|`]/g, (found) => encodeURIComponent(found))}>)`;
}
