import { browser } from '../browser.ts';

type Place = { tab: number; frame: number };

/** Which tab and frame a document's script lives in, as it said in its hello. Kept as long as the browser runs. */
const known = new Map<string, Place>();

export async function rememberPlace(doc: string, place: Place): Promise<void> {
  known.set(doc, place);
  await browser.storage.session.set({ [`d/${doc}`]: place });
}

export async function placeOf(doc: string): Promise<Place | undefined> {
  const place = known.get(doc);
  if (place) return place;
  const stored = await browser.storage.session.get(`d/${doc}`);
  return stored[`d/${doc}`] as Place | undefined; // written above
}

/** The tab that last began to load a page: the best guess for a document that went away without a hello. */
const lastKey = 'last-tab';

export async function rememberLastTab(tab: number): Promise<void> {
  await browser.storage.session.set({ [lastKey]: tab });
}

export async function lastTab(): Promise<number | undefined> {
  const stored = await browser.storage.session.get(lastKey);
  return stored[lastKey] as number | undefined; // written above
}
