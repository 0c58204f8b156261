const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** Where a team's own site has its journeys; here they have their own place. */
const journeys = import.meta.env['PUBLIC_WAYMARK_JOURNEYS'] ?? '/journeys';

/** An address on this site under whatever path it is published: `to('/journeys/')`. */
export function to(path: string): string {
  return base + path.replace(/^\/journeys(?=\/)/, journeys);
}
