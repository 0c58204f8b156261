import type { Refusal } from '../../../core/journey/refusal.ts';
import { sayIfKnown } from '../words/say.ts';

/**
 * Why a file was not taken in: in the auditor's language where the code says enough, else as core says it. What core quotes
 * from the file, a name inside a bundle, is quoted again.
 */
export function refusalWords({ code, message }: Refusal): string {
  const quoted = /“[^”]*”/.exec(message)?.[0] ?? '';
  return sayIfKnown(`refusal_${code.replaceAll('-', '_')}`, quoted)?.trim() ?? message;
}
