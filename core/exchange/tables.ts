import type { Audit } from '../journey/audit.ts';
import type { Score } from '../scoring/score.ts';
import { writeCsv } from './csv.ts';

/** One row a touchpoint. Times in minutes, scores 0–100. */
export function touchpointsCsv(audit: Audit, score: Score): string {
  const header = [
    'Stage',
    'Touchpoint',
    'Channel',
    'Moment of truth',
    'Outcome',
    'Emotion',
    'Score',
    'Coverage',
    'Owner',
    'Minutes',
    'Findings',
    'Address',
  ];
  const rows = audit.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => {
      const own = score.touchpoints[touchpoint.id];
      return [
        stage.name,
        touchpoint.name,
        touchpoint.channel,
        touchpoint.momentOfTruth ? 'yes' : 'no',
        touchpoint.outcome,
        mean(touchpoint.emotions.map((it) => it.value)),
        round(own?.score ?? undefined),
        round(own?.coverage),
        touchpoint.owner,
        round(touchpoint.spentMs / 60_000),
        audit.findings.filter(
          (finding) => finding.touchpoint === touchpoint.id && finding.status !== 'dismissed',
        ).length,
        touchpoint.url,
      ];
    }),
  );
  return writeCsv(header, rows);
}

/** One row a finding, dismissed ones included with their reason. */
export function findingsCsv(audit: Audit): string {
  const names = touchpointNames(audit);
  const header = [
    'Id',
    'Title',
    'Kind',
    'Class',
    'Severity',
    'Metric',
    'Value',
    'Count',
    'Status',
    'Reason',
    'Stage',
    'Touchpoint',
    'Owner',
    'Importance',
    'Effort',
    'Due',
    'Work',
    'Recommendation',
    'Address',
  ];
  const rows = audit.findings.map((it) => [
    it.id,
    it.title,
    it.kind,
    it.class,
    it.severity,
    it.metric,
    round(it.value),
    it.count,
    it.status,
    it.why,
    it.stage,
    names.get(it.touchpoint) ?? it.touchpoint,
    it.owner,
    it.importance,
    it.effort,
    it.due === undefined ? undefined : new Date(it.due).toISOString().slice(0, 10),
    it.work,
    it.recommendation,
    it.url,
  ]);
  return writeCsv(header, rows);
}

/** One row a lost point, largest first; the points sum to 100 minus the score. */
export function ledgerCsv(audit: Audit, score: Score): string {
  const names = touchpointNames(audit);
  const titles = new Map(audit.findings.map((finding) => [finding.id, finding.title]));
  const rows = score.ledger.map((line) => [
    line.stage,
    names.get(line.touchpoint) ?? line.touchpoint,
    line.dimension,
    line.evidence,
    titles.get(line.evidence),
    Number(line.points.toFixed(4)),
  ]);
  return writeCsv(['Stage', 'Touchpoint', 'Dimension', 'Evidence', 'Title', 'Points'], rows);
}

export const touchpointNames = (audit: Audit): Map<string, string> =>
  new Map(audit.stages.flatMap((stage) => stage.touchpoints.map((it) => [it.id, it.name] as const)));

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : round(values.reduce((a, b) => a + b, 0) / values.length);
const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 100) / 100;
