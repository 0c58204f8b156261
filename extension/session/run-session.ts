import { browser } from '../browser.ts';
import { announce } from '../messaging/news.ts';
import type { DraftAct } from '../messaging/protocol.ts';
import { receive } from '../messaging/receive.ts';
import { Refusal } from '../messaging/refusal.ts';
import { openPanel } from '../side-panel.ts';
import { dropDrafts } from '../storage/drafts.ts';
import { deleteWalk, listWalks } from '../storage/walks.ts';
import { hearAlerts, tellHealth } from './alerts.ts';
import { aside } from './aside.ts';
import { hearCommands } from './commands.ts';
import { addToJournal, onJournal } from './journal.ts';
import { catchUp, drain, drainSoon, whenFull, write } from './keep-log.ts';
import { hearLifecycle } from './lifecycle.ts';
import { mark } from './mark.ts';
import { hearMenus } from './menus.ts';
import { pickElement, takePicked } from './pick.ts';
import { rememberPlace } from './places.ts';
import { createQueue } from './queue.ts';
import { current, keep, ready, walking } from './record.ts';
import { addTab, belongsToWalk, followTabs, lookAgain } from './tabs.ts';
import { takePicture } from './take-picture.ts';
import { sessionState, tellGrowth, tellState } from './tell.ts';
import { tellTrouble } from './tell-trouble.ts';
import { hearAlarms } from './waits.ts';
import { continueWalk, maskAgain, pauseWalk, resumeWalk, startWalk, stopWalk } from './walk.ts';
import { takeWish } from './wish.ts';

const done = { ok: true } as const;
/** Starting, pausing, stopping: the next one begins when the one before has ended. */
const inOrder = createQueue();

/** Everything the worker listens to. All of it is hung up at once: a listener that comes later misses what woke the worker. */
export function runSession(): void {
  followTabs();
  onJournal(drainSoon);
  whenFull(() => inOrder(async () => (walking() ? pauseWalk() : undefined)));
  hearCommands();
  hearMenus();
  hearAlarms();
  hearAlerts();
  hearLifecycle();
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId);
    aside(onButton(tab.id));
  });
  receive({
    getState: async () => {
      await ready();
      return { ok: true, value: await sessionState() };
    },
    startWalk: async ({ setup, tab }) => {
      await ready();
      return { ok: true, value: { walk: await inOrder(() => startWalk(setup, tab)) } };
    },
    pauseWalk: () => after(() => inOrder(pauseWalk)),
    resumeWalk: () => after(() => inOrder(resumeWalk)),
    masksChanged: () => after(() => inOrder(maskAgain)),
    stopWalk: () =>
      after(async () => {
        const walk = current()?.walk;
        await inOrder(stopWalk);
        if (walk !== undefined) void tellHealth(walk).catch(tellTrouble);
      }),
    continueWalk: ({ walk }) => after(() => inOrder(() => continueWalk(walk))),
    // Its own schema reads it when it is written.
    mark: async ({ walk, act }) => ({ ok: true, value: { id: await mark(walk, act as DraftAct) } }),
    takePicture: async (about) => {
      await ready();
      return { ok: true, value: { id: await takePicture(about) } };
    },
    pickElement: async () => ({ ok: true, value: { target: await pickElement() } }),
    picked: async ({ target }, { tab }) => {
      takePicked(tab, target);
      return done;
    },
    takeWish: async ({ window }) => ({ ok: true, value: { command: takeWish(window) } }),
    accessChanged: () => after(lookAgain),
    importWalk: ({ walk }) => after(() => tellGrowth(walk)),
    deleteWalk: ({ walk }) => after(() => remove([walk])),
    deleteAll: () => after(async () => remove((await listWalks()).map(({ id }) => id))),
    hello: async ({ doc }, { tab, frame }) => {
      await ready();
      if (tab === undefined || frame === undefined) throw new Refusal('no-tab', 'Only a page says hello.');
      try {
        const walk = (await belongsToWalk(tab)) ? (current()?.walk ?? null) : null;
        return { ok: true, value: { tab, frame, walk } };
      } finally {
        // Last: what was written in a known tab that is not yet known to be of the walk would not be wanted.
        await rememberPlace(doc, { tab, frame });
      }
    },
    lastWords: ({ key, entry }) => after(() => addToJournal(key, entry)),
    drain: () => after(() => drain()),
  });
  aside(wakeUp());
}

/** What the last life of the worker may have left undone. */
async function wakeUp(): Promise<void> {
  await ready();
  await tellState();
  await catchUp({ finish: false });
}

async function onButton(tab: number | undefined): Promise<void> {
  await ready();
  if (tab !== undefined && walking()) await addTab(tab);
  else await tellState();
}

async function remove(walks: readonly string[]): Promise<void> {
  for (const walk of walks) {
    if (current()?.walk === walk) await keep(undefined);
    await write(() => deleteWalk(walk));
    aside(dropDrafts(walk));
    await announce({ news: 'deleted', walk });
  }
  // What waited for it in the journal goes, too.
  drainSoon();
  await tellState();
}

async function after(work: () => Promise<void>): Promise<typeof done> {
  await ready();
  await work();
  return done;
}
