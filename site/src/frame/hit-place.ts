/** A piece of a page from one heading with an address to the next. */
type Part = { url: string; excerpt: string; locations: readonly number[] };
/** What the index says of a page it found. */
export type Hit = {
  url: string;
  excerpt: string;
  sub_results?: readonly Part[];
  meta: { title?: string; facts?: string };
  filters?: Record<string, string[]>;
};

/**
 * Where the searched words stand: the top of a page that is called so, else the part of the page that holds most of them, the
 * first of equals.
 */
export function placeOf(hit: Hit, text: string): { url: string; excerpt: string } {
  const title = hit.meta.title?.toLowerCase() ?? '';
  const called = text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => title.includes(word));
  const parts = called ? [] : (hit.sub_results ?? []);
  const held = Math.max(0, ...parts.map(({ locations }) => locations.length));
  return parts.find(({ locations }) => locations.length === held) ?? hit;
}
