import type { Finding } from '../journey/finding.ts';
import type { Inconsistency } from './consistency.ts';
import { gapFinding } from './gap-finding.ts';
import type { GapRule } from './rule.ts';

/** Described like a rule, but it needs several walks: see core/gaps/consistency.ts. */
export const inconsistentTouchpoint: Omit<GapRule, 'check'> = {
  id: 'inconsistent-touchpoint',
  version: 1,
  about: 'The same touchpoint is different for another persona, by another route or in another walk.',
  class: 'pain',
  severity: 1,
  recommendation: 'Decide which way is right and offer it to everybody, or say why it differs.',
};

/** One finding per touchpoint that differs between walks. */
export function inconsistencyFindings(found: readonly Inconsistency[]): Finding[] {
  return found.map((it) =>
    gapFinding(inconsistentTouchpoint, {
      stage: it.stage,
      touchpoint: it.differences[0]?.values[0]?.touchpoint ?? it.key,
      title: `${it.name}: not the same everywhere (${it.differences.map((difference) => difference.what).join(', ')})`,
      numbers: { differences: it.differences.length },
      recommendation: [
        inconsistentTouchpoint.recommendation,
        ...it.differences.map(
          ({ what, values }) =>
            `${what}: ${values.map((value) => `${value.persona} ${value.value}`).join(', ')}.`,
        ),
      ].join(' '),
    }),
  );
}
