import { type MetricRow, metricRows } from '../../../core/metrics/actual.ts';
import type { Published } from './published.ts';
import { series } from './series.ts';

/** The numbers of the latest audit of every journey that a team entered or set a target for. */
export async function targetTables(): Promise<readonly { latest: Published; rows: readonly MetricRow[] }[]> {
  return (await series()).flatMap(({ latest, audits }) => {
    const previousScore = audits.at(-2)?.score.score ?? null;
    const rows = metricRows(latest.audit, { score: latest.score.score, previousScore }).filter(
      (row) => row.from === 'team' || row.target !== undefined,
    );
    return rows.length === 0 ? [] : [{ latest, rows }];
  });
}
