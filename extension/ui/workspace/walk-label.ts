import type { WalkSummary } from '../../storage/schema.ts';
import { date } from '../words/numbers.ts';

/** One audit among others of the same journey, in words. */
export function walkLabel({ title, persona, auditor, startedAt }: WalkSummary): string {
  return [title, persona.name, auditor ?? '', date(startedAt)].filter((it) => it !== '').join(', ');
}
