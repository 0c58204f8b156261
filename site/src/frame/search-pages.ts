import type { Command } from './commands.ts';

type Hit = { url: string; excerpt: string; meta: { title?: string } };
type Index = { search(text: string): Promise<{ results: { data(): Promise<Hit> }[] }> };

const most = 12;
let loading: Promise<Index> | undefined;

/** The pages that hold `text`, best first, from the index that was made when the site was built. */
export async function searchPages(base: string, text: string): Promise<readonly Command[]> {
  loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Index>;
  const { results } = await (await loading).search(text);
  const hits = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return hits.map(({ url, excerpt, meta }) => ({
    title: meta.title ?? url,
    about: plain(excerpt),
    run: () => location.assign(url),
  }));
}

/** The excerpt without its marks; parsed as a document of its own, where nothing runs. */
function plain(excerpt: string): string {
  return new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
}
