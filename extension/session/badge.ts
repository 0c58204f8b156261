import { browser } from '../browser.ts';
import { current } from './record.ts';
import { stepsOf } from './steps.ts';

const colours = { walking: '#0f6b5c', paused: '#8a5a00', interrupted: '#8a5a00' } as const;

/** Steps so far while walking, two bars while paused, an exclamation mark after a crash, nothing otherwise. */
export async function showBadge(): Promise<void> {
  const session = current();
  const action = browser.action;
  if (!session) return action.setBadgeText({ text: '' });
  const steps = session.state === 'walking' ? await stepsOf(session.walk) : 0;
  const text = { walking: steps > 999 ? '999+' : String(steps), paused: 'II', interrupted: '!' }[
    session.state
  ];
  await action.setBadgeBackgroundColor({ color: colours[session.state] });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
  await action.setBadgeText({ text });
}
