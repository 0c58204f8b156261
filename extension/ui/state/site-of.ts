/** A web site as permissions know it. */
export interface Site {
  host: string;
  /** Match pattern, e.g. `https://shop.example/*`. */
  pattern: string;
}

/** The site of an address; undefined where no extension may look. */
export function siteOf(url: string | undefined): Site | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, host } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { host, pattern: `${protocol}//${hostname}/*` };
}
