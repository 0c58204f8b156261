import type { Audit } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';

/** What a rule may know besides the audit. */
export interface GapContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Longest time between two reviews of a journey; a quarter unless the team says otherwise. */
  readonly reviewEveryMs?: number;
}

/** Something that is not there and should be. */
export interface Gap {
  readonly stage: string;
  /** Absent when the whole stage lacks it. */
  readonly touchpoint?: string;
  /** Tells several gaps at one place apart, e.g. a document's id. */
  readonly subject?: string;
  readonly title: string;
  /** 0–4, where it differs from the rule's own. */
  readonly severity?: number;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly recommendation?: string;
  /** Event or finding ids. */
  readonly evidence?: readonly string[];
}

/**
 * A rule looks at a whole audit for what is missing. Rules are leaves: they read the audit and import no other rule.
 * The severities are a convention of this product; a gap stands beside the score, never inside it.
 */
export interface GapRule {
  /** File name and guideline page. */
  readonly id: string;
  readonly version: number;
  /** One sentence: what the rule looks for. */
  readonly about: string;
  readonly class: Finding['class'];
  /** 0 where only the audit is incomplete and no customer suffers. */
  readonly severity: number;
  readonly recommendation: string;
  check(audit: Audit, context: GapContext): readonly Gap[] | 'not-applicable';
}
