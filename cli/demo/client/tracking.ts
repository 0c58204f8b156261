import type { ClientTools } from '../route.ts';

/** Counts the stops down. Planted: nothing moves until the page is loaded again. */
export function trackingScript({ on, find, later }: ClientTools): void {
  if (on('stale-tracking')) return;
  let stops = 6;
  function nearer(): void {
    stops -= 1;
    find('#stops').textContent = stops > 1 ? `Tomasz is ${stops} stops away` : 'Tomasz is at the next stop';
    if (stops > 1) later(nearer, 2_000);
  }
  later(nearer, 1_500);
}
