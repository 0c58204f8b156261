/** Letters and lines of a note that are read in passing. */
const mostLetters = 600;
const mostLines = 6;

/** Whether a text is shown by its first lines only. */
export function isLong(text: string): boolean {
  return text.length > mostLetters || text.split('\n').length > mostLines;
}
