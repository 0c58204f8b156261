import { type Draft, dropDraft, readDrafts, saveDraft } from '../../storage/drafts.ts';
import { inOurWords, trouble } from './notices.ts';

/** The unsaved words of the walk that is shown, by form: read once, so that a form that opens has them at once. */
let walk: string | undefined;
let drafts = new Map<string, Draft>();

export async function openDrafts(of: string | undefined): Promise<void> {
  if (of === walk) return;
  walk = of;
  drafts = new Map();
  if (of === undefined) return;
  const read = await readDrafts(of);
  // What was written meanwhile is newer.
  if (walk === of) drafts = new Map([...read, ...drafts]);
}

export function draftOf(form: string): Draft | undefined {
  return drafts.get(form);
}

/** A form that has unsaved words, if there is one. */
export function anyDraft(): string | undefined {
  return drafts.keys().next().value;
}

export function keepDraft(form: string, draft: Draft): void {
  if (walk === undefined) return;
  drafts.set(form, draft);
  saveDraft(walk, form, draft).catch(tell);
}

export function forgetDraft(form: string): void {
  if (walk === undefined || !drafts.delete(form)) return;
  dropDraft(walk, form).catch(tell);
}

function tell(error: unknown): void {
  trouble.set(inOurWords({ code: 'draft', message: String(error) }));
}
