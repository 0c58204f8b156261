import type { Engagement } from '../metrics/engagement.ts';

/** The pages to name, and how many there are besides. */
export interface MostVisited {
  /** `name` is the path on the audited site; elsewhere host and path. `share` is of the visits to the first of them, 0–1. */
  readonly pages: readonly { readonly name: string; readonly visits: number; readonly share: number }[];
  readonly others: number;
}

const most = 5;

export function mostVisited({ pages }: Pick<Engagement, 'pages'>, site: string): MostVisited {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(site)?.[0];
  const isOwn = (path: string) => origin !== undefined && (path === origin || path.startsWith(`${origin}/`));
  const first = pages[0]?.visits ?? 1;
  return {
    pages: pages.slice(0, most).map(({ path, visits }) => ({
      name: isOwn(path) ? path.slice(origin?.length) || '/' : path.replace(/^https?:\/\//i, ''),
      visits,
      share: visits / first,
    })),
    others: Math.max(0, pages.length - most),
  };
}
