import { browser } from '../../browser.ts';
import { send } from '../../messaging/send.ts';

/** The form that a shortcut pressed in this window asked for, given once; undefined for none. */
export async function formWished(): Promise<'touchpoint' | 'friction' | undefined> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return undefined;
  const answer = await send('takeWish', { window: id });
  // Nobody waits for it: a worker that does not answer is told of where something was asked of it.
  if (!answer.ok || answer.value.command === null) return undefined;
  return answer.value.command === 'mark-touchpoint' ? 'touchpoint' : 'friction';
}
