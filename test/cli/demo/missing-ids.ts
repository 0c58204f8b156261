/** Those of the selectors whose ids are neither in the page nor in a page it links to in the same shop. */
export async function missingIds(
  origin: string,
  page: string,
  selectors: readonly string[],
): Promise<string[]> {
  const markup = await (await fetch(origin + page)).text();
  const linked = [...new Set([...markup.matchAll(/href="(\/[a-z/-]*)"/g)].map(([, path]) => path ?? '/'))];
  const ids = selectors.flatMap((selector) =>
    [...selector.matchAll(/#([a-z0-9-]+)/g)].map(([, id]) => id ?? ''),
  );
  const absent = ids.filter((id) => !markup.includes(`id="${id}"`));
  if (absent.length === 0) return [];
  const pages = await Promise.all(linked.map(async (path) => (await fetch(origin + path)).text()));
  return absent.filter((id) => !pages.some((text) => text.includes(`id="${id}"`)));
}
