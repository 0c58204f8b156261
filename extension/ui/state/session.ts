import { onNews } from '../../messaging/news.ts';
import type { SessionState } from '../../messaging/protocol.ts';
import { send } from '../../messaging/send.ts';
import { refused } from './notices.ts';
import { Observable } from './observable.ts';

/** What the worker says of the walk: idle, walking or paused, and which tab it looks at. */
export const session = new Observable<SessionState>({ state: 'idle', steps: 0 });

/** Asks once, then listens to the worker's news until the signal aborts. */
export async function followSession(signal: AbortSignal): Promise<void> {
  onNews((news) => {
    if (news.news === 'state') session.set(news.state);
  }, signal);
  const answer = await send('getState', {});
  if (answer.ok) session.set(answer.value);
  else refused(answer);
}
