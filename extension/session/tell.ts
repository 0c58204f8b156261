import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { announce } from '../messaging/news.ts';
import type { SessionState } from '../messaging/protocol.ts';
import { accessOf } from './access.ts';
import { showBadge } from './badge.ts';
import { current } from './record.ts';
import { stepsOf } from './steps.ts';
import { currentTrouble } from './trouble.ts';

/** What the pages of the extension show of the session. */
export async function sessionState(): Promise<SessionState> {
  const session = current();
  const trouble = currentTrouble();
  const tab = await activeTab();
  const steps = session ? await stepsOf(session.walk) : 0;
  return {
    ...(session?.state === 'interrupted'
      ? { state: 'idle', recovered: session.walk }
      : {
          state: session?.state ?? 'idle',
          ...(session ? { walk: session.walk, startedAt: session.startedAt } : {}),
        }),
    steps,
    ...(tab?.id === undefined
      ? {}
      : { tab: { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', access: await accessOf(tab) } }),
    ...(trouble ? { trouble } : {}),
  };
}

export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Brings badge and open pages up to date. */
export async function tellState(): Promise<void> {
  await showBadge();
  await announce({ news: 'state', state: await sessionState() });
}

export async function tellGrowth(walk: string): Promise<void> {
  await announce({ news: 'grew', walk });
  if (current()?.walk === walk) await showBadge();
}
