import { textRules } from './privacy-rules.ts';

/** Longest text worth keeping of a page: names, titles, messages. */
const most = 200;

/** Secrets replaced by what they are; everything else as it was. */
export function maskSecrets(text: string): string {
  return textRules.reduce(
    (masked, { pattern, only, mark }) =>
      masked.replace(pattern, (match) => (only && !only(match) ? match : mark)),
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

/** Can this text be stored as it is? */
export function isPlain(text: string): boolean {
  return maskText(text) === text;
}
