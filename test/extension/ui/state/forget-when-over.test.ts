import { expect, test } from 'vitest';
import type { SessionState } from '../../../../extension/messaging/protocol.ts';
import { forgetWhenOver } from '../../../../extension/ui/state/forget-when-over.ts';
import { Observable } from '../../../../extension/ui/state/observable.ts';

const inState = (state: SessionState['state']): SessionState => ({ state, steps: 0 });

test.each([
  ['paused', undefined],
  ['no-picture', { code: 'no-picture' }],
])('“%s” when the walk goes on', (code, left) => {
  const session = new Observable(inState('paused'));
  const trouble = new Observable<{ code: string } | undefined>({ code });
  forgetWhenOver(session, trouble);
  session.set({ ...inState('paused'), steps: 1 });
  expect(trouble.value?.code).toBe(code);
  session.set(inState('walking'));
  expect(trouble.value).toEqual(left);
});
