import { pageKey } from '../../core/projection/page-key.ts';
import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';
import { wantsAutoPictures } from '../storage/auto-pictures.ts';
import { aside } from './aside.ts';
import { createQueue } from './queue.ts';
import { walking } from './record.ts';
import { takePicture } from './take-picture.ts';
import { activeTab } from './tell.ts';

/** A page that has loaded, or moved on by itself, still has to draw. */
const drawMs = 400;

const oneByOne = createQueue();

/** Where the auditor asked for pictures at every touchpoint: one of this page, the first time the walk comes to it. */
export function pictureOfPage(tab: number): void {
  aside(oneByOne(() => take(tab, undefined)));
}

/** The same for a touchpoint that was just named in this tab. Nobody waits for it: a mark never fails for want of a picture. */
export function pictureOfTouchpoint(tab: number, touchpoint: string): void {
  aside(oneByOne(() => take(tab, touchpoint)));
}

async function take(tab: number, touchpoint: string | undefined): Promise<void> {
  if (!walking()?.tabs.includes(tab) || !(await mayTake())) return;
  await new Promise((later) => setTimeout(later, drawMs));
  const session = walking();
  const front = await activeTab();
  if (!session || front?.id !== tab || front.url === undefined) return;
  const what = touchpoint === undefined ? `page ${pageKey(front.url, '')}` : `touchpoint ${touchpoint}`;
  const taken = await readTaken(session.walk);
  if (taken.includes(what)) return;
  await takePicture({ touchpoint });
  await browser.storage.session.set({ [takenKey]: { walk: session.walk, what: [...taken, what] } });
}

async function mayTake(): Promise<boolean> {
  return (await wantsAutoPictures()) && (await browser.permissions.contains({ origins: ['<all_urls>'] }));
}

/** What has its picture outlives the worker, so that a page which is come back to is not pictured again. */
const takenKey = 'pictured';
const takenSchema = z.object({ walk: z.string(), what: z.array(z.string()) });

async function readTaken(walk: string): Promise<string[]> {
  const read = takenSchema.safeParse((await browser.storage.session.get(takenKey))[takenKey]);
  return read.success && read.data.walk === walk ? read.data.what : [];
}
