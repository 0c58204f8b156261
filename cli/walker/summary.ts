import type { Audit } from '../../core/journey/audit.ts';
import type { Finding } from '../../core/journey/finding.ts';
import type { Score } from '../../core/scoring/score.ts';
import type { Regression } from '../baseline.ts';
import type { StoppedAt } from './rewalk.ts';

export type RewalkSummary = {
  score: number | null;
  coverage: number;
  gates: boolean;
  findings: FindingLine[];
  /** Judgements of a person that a machine cannot repeat: taken over, not re-tested. */
  notRetested: number;
  bundle: string;
  /** Beside a baseline: what got worse since. */
  since?: Regression;
  stoppedAt?: StoppedAt;
};
type FindingLine = {
  kind: string;
  count: number;
  /** 0–4; null for a measured finding, which has `metric` and `value`. */
  severity: number | null;
  status: Finding['status'];
  url: string | null;
  /** Best selector of the control, or null. */
  target: string | null;
  title: string;
  metric?: string;
  value?: number;
};

/** What `waymark rewalk --json` prints. */
export function summaryOf(
  audit: Audit,
  score: Score,
  bundle: string,
  { stoppedAt, since }: { stoppedAt?: StoppedAt | undefined; since?: Regression | undefined } = {},
): RewalkSummary {
  const findings = audit.findings.filter((finding) => !finding.carried);
  return {
    score: score.score === null ? null : Math.round(score.score * 1e4) / 1e4,
    coverage: Math.round(score.coverage * 1e4) / 1e4,
    gates: score.gates.pass,
    findings: findings.map(lineOf),
    notRetested: audit.findings.length - findings.length,
    bundle,
    ...(since ? { since } : {}),
    ...(stoppedAt ? { stoppedAt } : {}),
  };
}

function lineOf(finding: Finding): FindingLine {
  return {
    kind: finding.kind,
    count: finding.count,
    severity: finding.severity ?? null,
    status: finding.status,
    url: finding.url ?? null,
    target: selectorOf(finding),
    title: finding.title,
    ...(finding.metric === undefined ? {} : { metric: finding.metric }),
    ...(finding.value === undefined ? {} : { value: finding.value }),
  };
}

function selectorOf(finding: Finding): string | null {
  const flat = (finding.target?.selectors ?? []).map((selector) =>
    typeof selector === 'string' ? selector : selector.join(' >>> '),
  );
  return flat.find((selector) => !/^(aria|text|xpath|pierce)\//.test(selector)) ?? flat[0] ?? null;
}
