/** The host of a walked site, as people say it: neither "www" nor a port tells two sites apart. */
export function siteName(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
