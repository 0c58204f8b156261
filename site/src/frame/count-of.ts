/** More findings of one severity than this change nothing that can be seen. */
export const mostFindings = 20;

/** The number of findings that a field's text counts as: the nearest that can be counted. */
export function countOf(value: FormDataEntryValue | null): number {
  return Math.min(mostFindings, Math.max(0, Math.trunc(Number(value)) || 0));
}
