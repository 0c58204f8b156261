import { browser } from '../../browser.ts';

/** A picture needs room: it is cut, drawn upon and blurred in a tab of its own. */
export async function openPictureEditor(walk: string, picture: string): Promise<void> {
  const place = new URLSearchParams({ walk, picture });
  await browser.tabs.create({ url: browser.runtime.getURL(`/picture.html#${place}`) });
}
