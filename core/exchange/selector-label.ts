/** The words of a target where its selectors have any, else its first selector; empty without one. */
export function labelOfSelectors(selectors: readonly (string | readonly string[])[]): string {
  const flat = selectors.map((it) => (typeof it === 'string' ? it : (it.at(-1) ?? '')));
  const named = flat.find((it) => /^(aria|text)\//.test(it));
  return (named?.replace(/^(aria|text)\//, '').replace(/\[role="[^"]*"\]$/, '') ?? flat[0] ?? '').slice(
    0,
    120,
  );
}
