const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address on this site under whatever path it is published: `to('/journeys/')`. */
export function to(path: string): string {
  return `${base}${path}`;
}
