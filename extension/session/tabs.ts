import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { accessOf } from './access.ts';
import { aside } from './aside.ts';
import { pictureOfPage } from './auto-picture.ts';
import { inject, registerScripts, showPause, tellPages } from './inject.ts';
import { rememberLastTab } from './places.ts';
import { inTurn } from './queue.ts';
import { current, isOf, keep, ready, walking } from './record.ts';
import { tellState } from './tell.ts';

/** Follows the walk through its tabs and those opened from them. Call it once, synchronously, when the worker starts. */
export function followTabs(): void {
  browser.tabs.onCreated.addListener((tab) => aside(onCreated(tab)));
  browser.tabs.onUpdated.addListener((id, change, tab) => aside(onUpdated(id, change, tab)));
  browser.tabs.onRemoved.addListener((id) => aside(inTurn(() => dropTab(id))));
  browser.tabs.onActivated.addListener(({ tabId }) =>
    aside(tellIfWalking().then(() => pictureOfPage(tabId))),
  );
  // In the other window another tab is in front.
  browser.windows.onFocusChanged.addListener(() => aside(tellIfWalking()));
  browser.permissions.onAdded.addListener(() => aside(lookAgain()));
  browser.permissions.onRemoved.addListener(() => aside(lookAgain()));
}

/** Makes a tab part of the walk and starts the recorder in it. */
export async function addTab(id: number): Promise<void> {
  await inTurn(async () => {
    const session = walking();
    if (session && !session.tabs.includes(id)) await keep({ ...session, tabs: [...session.tabs, id] });
  });
  if (!walking()) return;
  await inject(id, { errors: true });
  await tellPages([id]);
  await tellState();
  pictureOfPage(id);
}

/** Is this tab part of the running walk, or was it opened from one that is? */
export async function belongsToWalk(id: number): Promise<boolean> {
  const session = current();
  if (!session) return false;
  if (isOf(session, id)) return true;
  const { openerTabId } = await browser.tabs.get(id);
  if (openerTabId === undefined || !session.tabs.includes(openerTabId)) return false;
  await inTurn(() => joinTab(id));
  return true;
}

/** Site access changed: register for what is granted now, and start where that lets the recorder in. */
export async function lookAgain(): Promise<void> {
  await ready();
  const session = walking();
  if (!session) return tellState();
  await registerScripts();
  for (const id of session.tabs) await inject(id, { errors: false });
  await tellPages(session.tabs);
  await tellState();
}

async function onCreated(tab: Tabs.Tab): Promise<void> {
  await ready();
  const { id, openerTabId } = tab;
  if (id === undefined || openerTabId === undefined || !current()?.tabs.includes(openerTabId)) return;
  await inTurn(() => joinTab(id));
}

async function onUpdated(id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): Promise<void> {
  if (change.status === undefined && change.title === undefined) return;
  await ready();
  if (change.status === 'complete' && current()?.state === 'paused' && current()?.tabs.includes(id))
    await showPause([id]);
  const session = walking();
  if (!session?.tabs.includes(id)) return;
  if (change.status === 'loading') await rememberLastTab(id);
  // With the site granted, the browser starts the recorder by itself, earlier than this could.
  if (change.status !== undefined && (await accessOf(tab)) === 'active')
    await inject(id, { errors: change.status === 'loading' });
  // A page of before the walk that comes back from the browser's cache has no recorder, and nobody starts one in it.
  else if (change.status === 'complete' && !(await hasRecorder(id))) await inject(id, { errors: false });
  if (tab.active) await tellState();
  if (tab.active && change.status === 'complete') pictureOfPage(id);
}

function hasRecorder(id: number): Promise<boolean> {
  return browser.tabs.sendMessage(id, { order: 'look' }).then(
    () => true,
    () => false,
  );
}

async function joinTab(id: number): Promise<void> {
  const session = current();
  if (session && !session.tabs.includes(id)) await keep({ ...session, tabs: [...session.tabs, id] });
}

async function dropTab(id: number): Promise<void> {
  await ready();
  const session = current();
  if (!session?.tabs.includes(id)) return;
  const tabs = session.tabs.filter((other) => other !== id);
  // The last tab stays in the list: without any, every tab would be welcome.
  if (tabs.length > 0) await keep({ ...session, tabs, left: [...session.left, id] });
}

async function tellIfWalking(): Promise<void> {
  await ready();
  await tellState();
}
