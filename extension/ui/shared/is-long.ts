const mostLines = 6;

/** Whether a text is shown by its first lines only: more letters than are read in passing where it stands, or many lines. */
export function isLong(text: string, mostLetters: number): boolean {
  return text.length > mostLetters || text.split('\n').length > mostLines;
}
