import type { DraftAct } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { say } from '../words/say.ts';
import { announce, refused } from './notices.ts';

/**
 * Asks the worker to write one act. True once it is safe in the log; false when it was refused, and then the reason is
 * on screen and the caller keeps what was typed.
 */
export async function sendAct(act: DraftAct, spoken: string, walk?: string): Promise<string | undefined> {
  const answer = await send('mark', { act, ...(walk === undefined ? {} : { walk }) });
  if (!answer.ok) {
    refused(answer);
    announce(say('act_not_saved'));
    return undefined;
  }
  announce(spoken);
  return answer.value.id;
}
