import type { DraftAct } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { say } from '../words/say.ts';
import { actAhead } from './act-ahead.ts';
import { liveWalk } from './live-walk.ts';
import { announce, refused } from './notices.ts';

/**
 * Asks the worker to write one act. Its id once it is safe in the log; undefined when it was refused, and then the reason
 * is on screen and the caller keeps what was typed. A mark on the walk that runs is shown at once, and no more once refused.
 */
export async function sendAct(act: DraftAct, spoken: string, walk?: string): Promise<string | undefined> {
  const ahead = walk === undefined ? actAhead(act) : undefined;
  if (ahead) liveWalk.show(ahead);
  const answer = await send('mark', { act: ahead ?? act, ...(walk === undefined ? {} : { walk }) });
  if (!answer.ok) {
    if (ahead) await liveWalk.readAgain();
    refused(answer);
    announce(say('act_not_saved'));
    return undefined;
  }
  announce(spoken);
  return answer.value.id;
}
