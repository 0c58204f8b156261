import { z } from '../../core/zod.ts';
import { browser } from '../browser.ts';

/** What stands in the fields of a form that was not saved. */
const draftSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));
export type Draft = z.infer<typeof draftSchema>;

const prefix = 'draft/';
const keyOf = (walk: string, form: string): string => `${prefix}${walk}/${form}`;

/** The unsaved words of a walk, by form. They are in the browser's memory only, and end with the walk or the browser. */
export async function readDrafts(walk: string): Promise<Map<string, Draft>> {
  const stored = await browser.storage.session.get(null);
  const start = keyOf(walk, '');
  const drafts = new Map<string, Draft>();
  for (const [key, value] of Object.entries(stored)) {
    const read = draftSchema.safeParse(value);
    if (key.startsWith(start) && read.success) drafts.set(key.slice(start.length), read.data);
  }
  return drafts;
}

export function saveDraft(walk: string, form: string, draft: Draft): Promise<void> {
  return browser.storage.session.set({ [keyOf(walk, form)]: draft });
}

export function dropDraft(walk: string, form: string): Promise<void> {
  return browser.storage.session.remove(keyOf(walk, form));
}

/** Nothing unsaved outlives its walk. */
export async function dropDrafts(walk: string): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const start = keyOf(walk, '');
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(start)));
}
