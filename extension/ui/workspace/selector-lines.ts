/** The lines of the field that are CSS selectors, and those that are not: a broken one would protect nothing. */
export function selectorLines(text: string): { selectors: string[]; broken: string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return { selectors: lines.filter(isSelector), broken: lines.filter((line) => !isSelector(line)) };
}

function isSelector(line: string): boolean {
  try {
    document.createDocumentFragment().querySelector(line);
    return true;
  } catch {
    return false; // The browser is the one that knows what a selector is.
  }
}
