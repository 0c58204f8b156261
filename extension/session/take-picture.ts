import type { Tabs } from 'webextension-polyfill';
import { swept } from '../../core/pictures/swept.ts';
import { browser } from '../browser.ts';
import { maskUrl } from '../capture/mask-url.ts';
import { maskText } from '../capture/redact.ts';
import type { Drawn } from '../encode-picture.ts';
import { nextThingId } from '../messaging/act-ids.ts';
import { Refusal } from '../messaging/refusal.ts';
import { appendPicture } from '../storage/append.ts';
import { accessOf } from './access.ts';
import { coverOf } from './cover.ts';
import { drawPicture } from './draw-picture.ts';
import { write } from './keep-log.ts';
import { inPictureTurn, pictureTaken, TooSoon } from './picture-queue.ts';
import { current, walking } from './record.ts';
import { activeTab, tellGrowth } from './tell.ts';
import { withoutPicker } from './without-picker.ts';
import { makeAct } from './write-act.ts';

type About = { touchpoint?: string | undefined; finding?: string | undefined };

/** Takes a picture of the tab in front and adds it to the running walk. Returns the picture's id; refuses with a reason otherwise. */
export async function takePicture({ touchpoint, finding }: About): Promise<string> {
  const session = walking();
  if (current()?.state === 'paused')
    throw new Refusal('paused', 'The walk is paused: nothing is stored. Resume it first.');
  if (!session) throw new Refusal('not-walking', 'Pictures are taken during a walk. Start or resume one.');
  const asked = await activeTab();
  return inPictureTurn(async () => {
    demandStill(session.walk);
    const tab = await activeTab();
    if (tab?.id === undefined || tab.id !== asked?.id)
      throw new Refusal('other-tab', 'Another tab came to the front, so no picture was taken.');
    const { id: tabId } = tab;
    const { at, ...drawn } = await withoutPicker(tabId, () => shoot(tab, tabId));
    const id = nextThingId('p');
    const { widthPx, heightPx } = drawn;
    const alt = maskText(tab.title ?? '');
    const picture = { id, at, widthPx, heightPx, alt, ...(tab.url ? { url: maskUrl(tab.url) } : {}) };
    const act = makeAct(session.walk, {
      type: 'picture',
      at,
      tab: tabId,
      picture,
      ...(touchpoint === undefined ? {} : { touchpoint }),
      ...(finding === undefined ? {} : { finding }),
    });
    await write(() => {
      demandStill(session.walk);
      return appendPicture(session.walk, act, { id, walk: session.walk, at, ...drawn });
    });
    await tellGrowth(session.walk);
    return id;
  });
}

/** The tab as it is seen at `at`, what is private in it covered. */
async function shoot(tab: Tabs.Tab, tabId: number): Promise<Drawn & { at: number }> {
  const cover = await coverOf(tabId);
  if (!cover && (await accessOf(tab)) === 'restricted')
    throw new Refusal(
      'closed-page',
      'The browser keeps this page closed to every extension, so it cannot be pictured. Marks work without.',
    );
  if (!cover)
    throw new Refusal(
      'no-access',
      'Waymark cannot look into this page, so it cannot cover what is private. Press its toolbar button on the page first.',
    );
  const at = Date.now();
  const dataUrl = await capture(tab.windowId);
  if ((await activeTab())?.id !== tabId)
    throw new Refusal('other-tab', 'Another tab came to the front, so no picture was kept.');
  // What moved, opened or was loaded between the measuring and the picture.
  const after = await coverOf(tabId);
  if (!after)
    throw new Refusal('page-left', 'The page was left while it was pictured, so no picture was kept.');
  return { at, ...(await drawPicture(dataUrl, swept(cover, after))) };
}

/** A picture waits for its turn. Once the walk is paused or stopped, nothing more is stored. */
function demandStill(walk: string): void {
  if (walking()?.walk === walk) return;
  if (current()?.walk === walk)
    throw new Refusal('paused', 'The walk was paused before the picture could be taken. Resume it first.');
  throw new Refusal('not-walking', 'The walk was stopped before the picture could be taken.');
}

async function capture(windowId: number | undefined): Promise<string> {
  try {
    pictureTaken();
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch (error) {
    if (/MAX_CAPTURE_VISIBLE_TAB/.test(String(error))) throw new TooSoon();
    if (/activeTab|all_urls|permission/i.test(String(error)))
      throw new Refusal(
        'no-picture-here',
        'The browser allows pictures on this site after you press the toolbar button or Alt+Shift+S here. Marks work without.',
      );
    throw new Refusal(
      'no-picture',
      `The browser could not take a picture (${String(error)}). Marks work without.`,
    );
  }
}
