import { textRules } from './privacy-rules.ts';

/** Longest text worth keeping of a page: names, titles, messages. */
const most = 200;

/** A text of the page as it may be stored: secrets replaced by what they are, spaces tidied, shortened. */
export function maskText(text: string): string {
  // Cut first: no pattern may run over a text of any length.
  let masked = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  for (const { pattern, only, mark } of textRules)
    masked = masked.replace(pattern, (match) => (only && !only(match) ? match : mark));
  return masked.length > most ? `${masked.slice(0, most - 1)}…` : masked;
}

/** Can this text be stored as it is? */
export function isPlain(text: string): boolean {
  return maskText(text) === text;
}
