import { expect } from 'vitest';
import { findGaps } from '../../../core/gaps/find-gaps.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { findingSchema } from '../../../core/journey/finding.ts';
import { monday } from '../support/small-audit.ts';

/** An audit and what one rule says of it: the titles of what it found, or `nothing`. */
export type Case = [what: string, audit: Audit, expected: string | string[]];

/** The rule has nothing to look at. */
export const nothing = 'not-applicable';

/** What one rule says. Whatever is found must be a finding like any other, with its own id and its guideline. */
export function says(rule: string, audit: Audit, now = monday): string | string[] {
  const { findings, results } = findGaps(audit, { now });
  expect(new Set(findings.map((it) => it.id)).size).toBe(findings.length);
  for (const it of findings) {
    expect(findingSchema.parse(it)).toEqual(it);
    expect(it.guideline).toBe(`gaps/${it.kind.replace(/^gap-/, '')}`);
    expect(it.recommendation).not.toBe('');
  }
  const result = results.find((it) => it.id === rule)?.result;
  if (result !== 'found' && result !== 'clear') return String(result);
  return findings.filter((it) => it.kind === `gap-${rule}`).map((it) => it.title);
}
