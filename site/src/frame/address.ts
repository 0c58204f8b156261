const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where a team's own site has its journeys; here they have their own place. */
const journeys = import.meta.env['PUBLIC_WAYMARK_JOURNEYS'] ?? '/journeys';

/** An address on this site under whatever path it is published: `to('/journeys/')`. */
export function to(path: string): string {
  return base + placeOf(path);
}

/** The same without the path the site is published under: where its file is in the output. */
export function placeOf(path: string): string {
  return path.replace(/^\/journeys(?=\/)/, journeys);
}
