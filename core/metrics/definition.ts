import type { Audit } from '../journey/audit.ts';

export type MetricUnit = 'points' | 'percent' | 'money' | 'months' | 'count' | 'milliseconds';

/** What is known besides the audit: scores are computed elsewhere and only looked at here. */
export interface MetricContext {
  /** Score of this audit, 0–100; null where nothing was assessed. */
  readonly score?: number | null;
  /** Score of the audit before it. */
  readonly previousScore?: number | null;
}

/** A value read from a walk, with the numbers it was made of. */
export interface Measured {
  readonly value: number;
  readonly numbers: Readonly<Record<string, number>>;
}

/** One number that has to be known to work a metric out. */
export interface MetricInput {
  /** Says the same in every metric that needs it; also the column of a CSV. */
  readonly id: string;
  readonly name: string;
  readonly unit: 'count' | 'money' | 'percent' | 'months';
  /** Id of the input it is counted from, and cannot be more than. */
  readonly partOf?: string;
  /** It divides, so 0 gives no answer. */
  readonly divides?: boolean;
  /** Several numbers, one for each customer. */
  readonly many?: boolean;
  /** Counts as 0 where it is left empty beside another that is not. */
  readonly optional?: boolean;
  /** A loss is possible: it may be below 0. */
  readonly signed?: boolean;
}

/**
 * What a number means that a team follows beside the score. The formulas are conventions of this product where the field
 * gives only words, and say so in `formula`.
 */
export interface MetricDefinition {
  /** `Metric.key` in an audit, and its page. */
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly unit: MetricUnit;
  /** What a walk cannot show but the team can count, in the order of the formula's arguments in work-out.ts. */
  readonly inputs?: readonly MetricInput[];
  readonly better: 'higher' | 'lower';
  /** Leading metrics tell early; lagging ones confirm late. A report leads with the former. */
  readonly timing: 'leading' | 'lagging';
  /** The target until a team sets its own. */
  readonly target?: number;
  readonly benchmark?: { readonly value: number; readonly source: string };
  /** What a walk itself can say of it: the whole, and stage by stage where `stage` is given. */
  readonly fromAudit?: (audit: Audit, context: MetricContext, stage?: string) => Measured | null;
}
