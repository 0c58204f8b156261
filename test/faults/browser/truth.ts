import { html, openSite, type Site } from '../../e2e/support/site.ts';

/** One action that really happened in the page: told to the server before the page itself heard of it. */
export type Truth = { readonly name: string; readonly at: number };
export type TruthSite = Site & { readonly happened: readonly Truth[] };

/** In each page of the site: tells the server of every trusted click, and waits until it knows. */
const tell = `<script>
addEventListener('click', (event) => {
  const name = event.target.closest('[data-name]')?.textContent;
  if (!event.isTrusted || !name) return;
  const request = new XMLHttpRequest();
  request.open('POST', '/truth?name=' + encodeURIComponent(name), false);
  request.send();
}, true);
</script>`;

type Pages = Readonly<Record<string, (query: URLSearchParams) => string>>;

/** A site whose server keeps the ground truth, outside the browser. A page is made of its query. */
export async function openTruthSite(pages: Pages): Promise<TruthSite> {
  const happened: Truth[] = [];
  const answers = Object.entries(pages).map(([path, page]) => [
    path,
    (request: { url?: string | undefined }, response: import('node:http').ServerResponse) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://site');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(html('Page', tell + page(searchParams)));
    },
  ]);
  const site = await openSite({
    ...Object.fromEntries(answers),
    '/truth': (request, response) => {
      const name = new URL(request.url ?? '/', 'http://site').searchParams.get('name') ?? '';
      happened.push({ name, at: Date.now() });
      response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
    },
  });
  return { ...site, happened };
}

/** A page with one button that counts: its name says how often it was pressed, `a 0`, `a 1`… */
export function counter(query: URLSearchParams): string {
  const name = query.get('name') ?? 'a';
  return `<button id="on" data-name>${name} ${query.get('from') ?? 0}</button>
    <a id="tab" target="_blank" rel="opener" href="?name=${name}">New tab</a>
    <script>on.onclick = () => { const [name, n] = on.textContent.split(' '); on.textContent = name + ' ' + (+n + 1) }</script>`;
}
