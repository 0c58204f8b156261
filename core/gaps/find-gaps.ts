import type { Audit, DetectorResult } from '../journey/audit.ts';
import type { Finding } from '../journey/finding.ts';
import { gapFinding } from './gap-finding.ts';
import { gapRules } from './index.ts';
import type { Gap, GapContext, GapRule } from './rule.ts';

export interface GapReport {
  /** In the order of the rules, then of the map. Unreviewed, but where the auditor already judged the same gap. */
  findings: Finding[];
  results: DetectorResult[];
}

/**
 * Everything that is missing in an audit. A rule that throws becomes its own `error` result and loses nothing else.
 * A gap the audit already holds under the same id (somebody accepted, dismissed or assigned it) is given as it is there.
 */
export function findGaps(audit: Audit, context: GapContext, rules: readonly GapRule[] = gapRules): GapReport {
  const known = new Map(audit.findings.map((it) => [it.id, it]));
  const findings: Finding[] = [];
  const results: DetectorResult[] = [];
  for (const rule of rules) {
    const { gaps, result, message } = run(rule, audit, context);
    const own = gaps.map((gap) => gapFinding(rule, gap)).map((it) => known.get(it.id) ?? it);
    findings.push(...own);
    const count = (status: Finding['status']) => own.filter((it) => it.status === status).length;
    results.push({
      id: rule.id,
      version: rule.version,
      result,
      hits: own.length,
      confirmed: count('confirmed'),
      dismissed: count('dismissed'),
      ...(message === undefined ? {} : { message }),
    });
  }
  return { findings, results };
}

function run(
  rule: GapRule,
  audit: Audit,
  context: GapContext,
): { gaps: readonly Gap[]; result: DetectorResult['result']; message?: string } {
  try {
    const gaps = rule.check(audit, context);
    if (gaps === 'not-applicable') return { gaps: [], result: 'not-applicable' };
    return { gaps, result: gaps.length > 0 ? 'found' : 'clear' };
  } catch (error) {
    return { gaps: [], result: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}
