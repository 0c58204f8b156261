import type { Problem } from '../journey/refusal.ts';
import type { z } from '../zod.ts';

/** What a schema found wrong, as places in the file with what belongs there; at most 20. */
export function placesOf(error: z.ZodError): Problem[] {
  return error.issues.slice(0, 20).map((issue) => {
    const place = issue.path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('');
    return { place: place.replace(/^\./, '').slice(0, 120) || 'the file', mend: issue.message.slice(0, 160) };
  });
}
