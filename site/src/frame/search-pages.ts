import type { Command } from './commands.ts';
import { type Hit, placeOf } from './hit-place.ts';

/** What a search is narrowed to: filter name → value. */
export type Narrowing = Readonly<Record<string, string>>;
/** The values a filter offers, each with the number of pages that have it. */
export type Offered = Readonly<Record<string, Readonly<Record<string, number>>>>;

type Index = {
  search(
    text: string | null,
    options?: { filters: Narrowing },
  ): Promise<{ results: { data(): Promise<Hit> }[] }>;
  filters(): Promise<Offered>;
};

const most = 20;
let loading: Promise<Index> | undefined;

/** The pages that hold `text`, best first, from the index that was made when the site was built. */
export async function searchPages(
  base: string,
  text: string,
  filters: Narrowing,
): Promise<readonly Command[]> {
  const { results } = await (await index(base)).search(text === '' ? null : text, { filters });
  const hits = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return hits.map((hit) => {
    const { url, excerpt } = placeOf(hit, text);
    return {
      title: hit.meta.title ?? hit.url,
      about: plain(excerpt),
      facts: hit.meta.facts ?? '',
      kind: hit.filters?.['kind']?.[0] ?? '',
      run: () => location.assign(url),
    };
  });
}

/** What a search can be narrowed to. */
export async function offeredFilters(base: string): Promise<Offered> {
  return (await index(base)).filters();
}

function index(base: string): Promise<Index> {
  loading ??= (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Index>).catch(
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The excerpt without its marks; parsed as a document of its own, where nothing runs. */
function plain(excerpt: string): string {
  return new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
}
