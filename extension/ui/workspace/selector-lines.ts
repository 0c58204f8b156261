/** As many, and as long, as the settings can hold. */
const most = { lines: 100, length: 500 };

/** The lines of the field that are CSS selectors, and those that are not or are too much: such a one would protect nothing. */
export function selectorLines(text: string): { selectors: string[]; broken: string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const selectors = lines.filter(isSelector).slice(0, most.lines);
  return { selectors, broken: lines.filter((line) => !selectors.includes(line)) };
}

function isSelector(line: string): boolean {
  if (line.length > most.length) return false;
  try {
    document.createDocumentFragment().querySelector(line);
    // One that is left open would swallow the next ones; `:scope` means another place at each use.
    new CSSStyleSheet().insertRule(`${line} {}`);
    return !/:scope/i.test(line);
  } catch {
    return false; // The browser is the one that knows what a selector is.
  }
}
