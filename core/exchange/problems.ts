import type { Problem } from '../journey/refusal.ts';
import type { z } from '../zod.ts';

/** What a schema found wrong, as places in the file with what belongs there; at most 20. */
export function placesOf(error: z.ZodError): Problem[] {
  return error.issues.slice(0, 20).map((issue) => {
    const place = issue.path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('');
    return {
      place: plain(place.replace(/^\./, '')).slice(0, 120) || 'the file',
      mend: mendOf(issue.message),
    };
  });
}

/** A key of the file may be in it. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** `Invalid input: expected number, received undefined` → `expected number, and it is missing`. */
const mendOf = (message: string): string =>
  plain(message)
    .replace(/^Invalid input: /, '')
    .replace('received undefined', 'and it is missing')
    .slice(0, 160);
