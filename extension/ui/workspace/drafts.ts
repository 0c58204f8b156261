const drafts = new Map<string, FormData>();

/** Remembers what was typed and not kept yet by what it is about, until the page is closed. */
export function keepDraft(about: string, typed: FormData): void {
  drafts.set(about, typed);
}

export function draftOf(about: string): FormData | undefined {
  return drafts.get(about);
}

/** What was typed is kept now, or not wanted any more. */
export function forgetDraft(about: string): void {
  drafts.delete(about);
}

/** A field of a form, as far as a draft fills it. */
export type DraftField = { name: string; type: string; value: string; checked?: boolean };

/** Puts the draft back into the fields it was typed in; without one they stay as they are. */
export function fillDraft(about: string, fields: Iterable<DraftField>): void {
  const draft = drafts.get(about);
  if (!draft) return;
  for (const field of fields) {
    const values = draft.getAll(field.name).map(String);
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
}
