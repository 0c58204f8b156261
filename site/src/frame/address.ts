const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where a team's own site has its journeys; here they have their own place. */
const journeys = import.meta.env['PUBLIC_WAYMARK_JOURNEYS'] ?? '/journeys';
/** How a team's own site names its pages: as folders, without an ending, or as files. */
const ending = { folder: '/', bare: '', html: '.html' }[import.meta.env['PUBLIC_WAYMARK_PAGES'] ?? 'folder'];

/** An address on this site under whatever path it is published: `to('/journeys/')`. */
export function to(path: string): string {
  // A path that ends with a slash is a page, all others are files.
  return base + placeOf(path).replace(/(?<=.)\/(?=$|#)/, ending);
}

/** The same without the path the site is published under: where its file is in the output. */
export function placeOf(path: string): string {
  return path.replace(/^\/journeys(?=\/)/, journeys);
}
