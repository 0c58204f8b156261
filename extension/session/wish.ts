import { announce } from '../messaging/news.ts';
import type { PanelCommand } from '../messaging/protocol.ts';

/** A panel that the same key press opens is there by then; later nobody remembers what was pressed. */
const openWithinMs = 10_000;

type Wish = { command: PanelCommand; window: number | undefined; until: number };

/** In the worker's memory only: it lives longer than this. */
let pending: Wish | undefined;

/** Something that the panel of a window is to open: at once where it is open, else when it has loaded. */
export async function wish(command: PanelCommand, window: number | undefined): Promise<void> {
  pending = { command, window, until: Date.now() + openWithinMs };
  // Only a hint: a panel that is still loading does not hear it, and asks by itself.
  await announce({ news: 'wish' });
}

/** The wish, once, for the panel of the window it was made in. */
export function takeWish(window: number, now = Date.now()): PanelCommand | null {
  if (!pending || (pending.window !== undefined && pending.window !== window)) return null;
  const { command, until } = pending;
  pending = undefined;
  return now <= until ? command : null;
}
