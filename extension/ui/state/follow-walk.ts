import { onNews } from '../../messaging/news.ts';
import { forgetWhenOver } from './forget-when-over.ts';
import { liveWalk } from './live-walk.ts';
import { inOurWords, trouble } from './notices.ts';
import { followSession, session } from './session.ts';

/** Keeps the page on the walk that runs: which one it is, and every line its log gains. */
export async function followWalk(signal: AbortSignal): Promise<void> {
  onNews((news) => {
    if (news.news === 'grew' && news.walk === liveWalk.walk) void liveWalk.grew().catch(tell);
  }, signal);
  session.watch((state) => {
    liveWalk.lookAt(state.tab?.id);
    void liveWalk.open(state.walk).catch(tell);
  });
  forgetWhenOver(session, trouble);
  await followSession(signal);
}

/** The database could not be read: what is stored is safe, but this page is behind. */
function tell(error: unknown): void {
  trouble.set(inOurWords({ code: 'read', message: String(error) }));
}
