import type { Menus, Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { maskSecrets, maskText } from '../capture/redact.ts';
import { nextThingId } from '../messaging/act-ids.ts';
import type { DraftAct } from '../messaging/protocol.ts';
import { Refusal } from '../messaging/refusal.ts';
import { pictureOfTouchpoint } from './auto-picture.ts';
import { write } from './keep-log.ts';
import { ready, walking } from './record.ts';
import { tellGrowth } from './tell.ts';
import { tellTrouble } from './tell-trouble.ts';
import { writeAct } from './write-act.ts';

/** Entries of the page's context menu. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const say = browser.i18n.getMessage;
  browser.contextMenus.create({
    id: 'touchpoint',
    title: say('menu_touchpoint'),
    contexts: ['page', 'link', 'image'],
  });
  browser.contextMenus.create({ id: 'quote', title: say('menu_quote'), contexts: ['selection'] });
}

/** Call it once, synchronously, when the worker starts. */
export function hearMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => void mark(info, tab).catch(tellTrouble));
}

async function mark(
  { menuItemId, selectionText }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  await ready();
  const session = walking();
  if (!session) throw new Refusal('not-walking', 'Start a walk first: press the toolbar button.');
  const where = tab?.id === undefined ? {} : { tab: tab.id };
  const named = menuItemId === 'quote' ? undefined : nextThingId('t');
  const act: DraftAct =
    named === undefined
      ? { type: 'note', kind: 'quote', text: maskSecrets((selectionText ?? '').slice(0, 5_000)), ...where }
      : {
          type: 'touchpoint',
          touchpoint: named,
          name: maskText(tab?.title ?? '') || 'Page',
          ...where,
        };
  await write(() => writeAct(session.walk, act));
  if (named !== undefined && tab?.id !== undefined) pictureOfTouchpoint(tab.id, named);
  await tellGrowth(session.walk);
}
