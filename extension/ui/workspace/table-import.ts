import { type Ga4Report, metricsOfGa4 } from '../../../core/exchange/ga4-csv.ts';
import { metricsFrom } from '../../../core/exchange/metrics-csv.ts';
import { surveysFrom } from '../../../core/exchange/survey-csv.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import type { Metric, Survey } from '../../../core/journey/measure.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { metricByKey } from '../../../core/metrics/index.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { metricName, metricValue } from '../../../core/report/metric-words.ts';
import { surveyResults } from '../../../core/surveys/results.ts';
import type { DraftAct } from '../../messaging/protocol.ts';
import { localAudit } from '../words/local-audit.ts';
import { decimal } from '../words/numbers.ts';
import { say, sayCount, spoken } from '../words/say.ts';
import { ga4Columns, metricColumns, type Roles, surveyColumns, type TableKind } from './table-roles.ts';
import { tableOf } from './tables-of.ts';

/** How the auditor reads the table. */
export interface Reading {
  kind: TableKind;
  name: string;
  scale: Survey['scale'] | undefined;
  dateOrder: 'day-first' | 'month-first' | undefined;
  roles: Roles;
  /** Which of the file's tables, from 0. */
  table: number;
  /** Rows of the file that were left out because they could not be read. */
  without: ReadonlySet<number>;
  /** What the numbers of Google Analytics mean: a metric's key, or empty for the column's own name. */
  metric: string;
}

/** What the table amounts to before it is taken in: acts to write and a sentence, or why not. */
export type Trial = { acts: DraftAct[]; told: string[] } | { refusal: Refusal };

/** Reads the table as told, writing nothing. */
export function tryTable(file: Ga4Report, reading: Reading, audit: Audit): Trial {
  try {
    return trials[reading.kind](file, reading, audit);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/** The reading without the rows of a survey that cannot be read: a refusal names only so many of them at once. */
export function withoutBadRows(file: Ga4Report, reading: Reading, audit: Audit): Reading {
  const without = new Set(reading.without);
  for (;;) {
    const read = { ...reading, without };
    const trial = tryTable(file, read, audit);
    const bad = 'refusal' in trial ? badRows(trial.refusal).filter((it) => !without.has(it)) : [];
    if (bad.length === 0) return read;
    for (const row of bad) without.add(row);
  }
}

/** The rows a refusal names. */
export function badRows({ code, problems }: Refusal): number[] {
  if (code !== 'bad-cells') return [];
  const rows = problems.map(({ place }) => Number(/^row (\d+)/.exec(place)?.[1]));
  return [...new Set(rows.filter((it) => it > 0))];
}

const trials: Readonly<Record<TableKind, typeof tryTable>> = {
  survey: surveyTrial,
  metrics: metricTrial,
  ga4: ga4Trial,
};

function surveyTrial(file: Ga4Report, reading: Reading, audit: Audit): Trial {
  const { name, scale, dateOrder, roles, without } = reading;
  const table = tableOf(file, reading.table);
  const rows = table.rows.filter((it) => !without.has(it.row));
  const touchpoints = audit.stages.flatMap((it) => it.touchpoints);
  const columns = surveyColumns(roles);
  const { surveys, answers, skipped } = surveysFrom(
    { ...table, rows },
    {
      name,
      scale,
      dateOrder,
      columns,
      touchpoints,
    },
  );
  return {
    acts: surveys.map((survey) => ({ type: 'survey', survey })),
    told: [
      sayCount('import_answers', answers),
      ...(without.size > 0 ? [sayCount('import_left_out', without.size)] : []),
      ...(skipped > 0 ? [sayCount('import_skipped', skipped)] : []),
      ...surveyResults(surveys).map((it) =>
        say(
          'import_result',
          it.name || it.scale.toUpperCase(),
          it.scale.toUpperCase(),
          decimal(it.result ?? 0),
        ),
      ),
    ],
  };
}

function metricTrial(file: Ga4Report, { roles, table, dateOrder }: Reading, audit: Audit): Trial {
  // Stages may be named as the auditor reads them here.
  const stages = localAudit(audit).framework.stages;
  const metrics = metricsFrom(tableOf(file, table), { stages }, metricColumns(roles), dateOrder);
  const now = Date.now();
  return {
    acts: metrics.map((metric) => ({ type: 'metric', metric: { at: now, ...metric } })),
    told: [sayCount('import_metrics', metrics.length)],
  };
}

function ga4Trial(file: Ga4Report, { roles, table, metric }: Reading, audit: Audit): Trial {
  const columns = ga4Columns(roles);
  if (columns.value < 0) throw new Refusal('no-value-column', 'Say which column holds the number.');
  const named = metric || (tableOf(file, table).header[columns.value] ?? '');
  const metrics = metricsOfGa4(file, { table, ...columns, metric: named }, audit);
  const now = Date.now();
  const words = messagesFor(spoken());
  const name = ({ key }: Metric) => {
    const definition = metricByKey(key);
    return metricName(definition ? { key, definition } : { key }, words);
  };
  const { stages } = localAudit(audit).framework;
  return {
    acts: metrics.map((it) => ({ type: 'metric', metric: { at: now, ...it } })),
    told: metrics.map((it) =>
      say(
        'import_ga4_value',
        name(it),
        stages.find(({ id }) => id === it.stage)?.name ?? say('whole_journey'),
        metricValue(it.value, metricByKey(it.key), words),
      ),
    ),
  };
}
