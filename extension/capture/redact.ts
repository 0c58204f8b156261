import { textRules } from './privacy-rules.ts';

/** Longest text worth keeping of a page: names, titles, messages. */
const most = 200;

/** Secrets replaced by what they are; everything else as it was. */
export function maskSecrets(text: string): string {
  return textRules.reduce(
    (masked, { pattern, hint, only, mark }) =>
      hint && !hint.test(masked)
        ? masked
        : masked.replace(pattern, (match) => (only && !only(match) ? match : mark)),
    text,
  );
}

/** A text of the page as it may be stored: secrets replaced, spaces tidied, shortened. */
export function maskText(text: string): string {
  // Cut first: no pattern may run over a text of any length.
  const short = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const masked = maskSecrets(short);
  return masked.length > most ? `${masked.slice(0, most - 1)}…` : masked;
}

/** Class names and ids come again and again: the answers for the last few hundred are kept. */
const plain = new Map<string, boolean>();
const mostKept = 300;

/** Can this text be stored as it is? */
export function isPlain(text: string): boolean {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const answer = maskText(text) === text;
  if (plain.size >= mostKept) plain.clear();
  plain.set(text, answer);
  return answer;
}
