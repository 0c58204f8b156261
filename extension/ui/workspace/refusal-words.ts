import type { Refusal } from '../../../core/journey/refusal.ts';
import { sayIfKnown } from '../words/say.ts';

/** Why a file was not taken in: in the auditor's language where the code alone says enough, else as core says it. */
export function refusalWords({ code, message }: Refusal): string {
  return sayIfKnown(`refusal_${code.replaceAll('-', '_')}`) ?? message;
}
