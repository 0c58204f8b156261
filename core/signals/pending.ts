/**
 * Clicks or submits that wait for their effect, oldest first. There are hardly ever more than a few, and the last one is
 * asked for most, so a plain list is quicker than a Map.
 */
type Awaiting = { readonly id: string; readonly at: number };
export type Pending<Event extends Awaiting> = Event[];

/** How many may wait: no hand clicks as often before an effect is told. The oldest is given up. */
export const mostPending = 100;
/** How long. An effect is told within ten seconds, but a page in the background may be slow to tell. */
export const longestPendingMs = 60_000;

/** Lets `event` wait for its effect. */
export function expectEffect<Event extends Awaiting>(pending: Pending<Event>, event: Event): Pending<Event> {
  let oldest = pending[0];
  while (oldest && (pending.length >= mostPending || event.at - oldest.at > longestPendingMs)) {
    pending.shift();
    oldest = pending[0];
  }
  pending.push(event);
  return pending;
}

/** The waiting event with this id, which waits no longer; undefined when there is none. */
export function takeExpected<Event extends Awaiting>(pending: Pending<Event>, id: string): Event | undefined {
  for (let i = pending.length - 1; i >= 0; i--) {
    const event = pending[i];
    if (event?.id === id) {
      pending.splice(i, 1);
      return event;
    }
  }
  return undefined;
}
