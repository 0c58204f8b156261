import type { SessionState } from '../../messaging/protocol.ts';
import type { Observable } from './observable.ts';

interface Codes {
  code: string;
}

/** That the walk is paused is no trouble any more once it goes on. */
export function forgetWhenOver<T extends Codes>(
  session: Observable<SessionState>,
  trouble: Observable<T | undefined>,
): () => void {
  let { state } = session.value;
  return session.watch((next) => {
    if (state === 'paused' && next.state !== 'paused' && trouble.value?.code === 'paused')
      trouble.set(undefined);
    state = next.state;
  });
}
