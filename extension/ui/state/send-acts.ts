import type { DraftAct } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { say } from '../words/say.ts';
import { announce, refused } from './notices.ts';

/**
 * Writes the acts of one gesture, in this order, so that one press of Undo takes all of them back. False when one was
 * refused: those before it are kept and can be taken back, the reason is on screen.
 */
export async function sendActs(
  acts: readonly DraftAct[],
  spoken: string,
  walk: string,
  name?: string,
): Promise<boolean> {
  const batch = acts.length > 1 || name !== undefined ? { batch: name ?? `b-${crypto.randomUUID()}` } : {};
  for (const act of acts) {
    const answer = await send('mark', { act: { ...act, ...batch }, walk });
    if (!refused(answer)) continue;
    announce(say('act_not_saved'));
    return false;
  }
  announce(spoken);
  return true;
}
