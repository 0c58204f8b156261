/**
 * The name a page has in ids: short, stable over ports and hosts of the audited site, readable in a permalink.
 * `https://shop.example/plans/weekly?x=1` on site `https://shop.example` → `plans-weekly`; another host keeps its name.
 */
export function pageKey(url: string, site: string): string {
  const page = parse(url);
  if (!page) return 'page';
  const host = page.host === parse(site)?.host ? '' : `${page.host} `;
  return slug(`${host}${page.path}`) || 'home';
}

/**
 * The id of a touchpoint that an auditor names: the same name in the same stage is the same touchpoint in every audit of the
 * journey, so that findings can be compared. Pages have ids of their own (`<stage>/<page>`).
 */
export function touchpointId(stage: string, name: string): string {
  return `${slug(stage) || 'walk'}/t-${slug(name) || 'touchpoint'}`;
}

/** Lower case, words joined by hyphens, safe in ids, files and addresses; letters of any script stay. At most 60 characters. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return Array.from(words).slice(0, 60).join('').replace(/-+$/, '');
}

function parse(url: string): { host: string; path: string } | undefined {
  const match = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(url);
  return match ? { host: match[1] ?? '', path: match[2] ?? '' } : undefined;
}
