import { metricsFrom } from '../../../core/exchange/metrics-csv.ts';
import { surveysFrom } from '../../../core/exchange/survey-csv.ts';
import type { Table } from '../../../core/exchange/table-in.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import type { Survey } from '../../../core/journey/measure.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { surveyResults } from '../../../core/surveys/results.ts';
import type { DraftAct } from '../../messaging/protocol.ts';
import { localAudit } from '../words/local-audit.ts';
import { decimal } from '../words/numbers.ts';
import { say, sayCount } from '../words/say.ts';
import { metricColumns, type Roles, surveyColumns, type TableKind } from './table-roles.ts';

/** How the auditor reads the table. */
export interface Reading {
  kind: TableKind;
  name: string;
  scale: Survey['scale'] | undefined;
  dateOrder: 'day-first' | 'month-first' | undefined;
  roles: Roles;
}

/** What the table amounts to before it is taken in: acts to write and a sentence, or why not. */
export type Trial = { acts: DraftAct[]; told: string[] } | { refusal: Refusal };

/** Reads the table as told, writing nothing. */
export function tryTable(table: Table, reading: Reading, audit: Audit): Trial {
  try {
    return reading.kind === 'survey'
      ? surveyTrial(table, reading, audit)
      : metricTrial(table, reading, audit);
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

function surveyTrial(table: Table, reading: Reading, audit: Audit): Trial {
  const { name, scale, dateOrder, roles } = reading;
  const touchpoints = audit.stages.flatMap((it) => it.touchpoints);
  const columns = surveyColumns(roles);
  const { surveys, answers, skipped } = surveysFrom(table, { name, scale, dateOrder, columns, touchpoints });
  return {
    acts: surveys.map((survey) => ({ type: 'survey', survey })),
    told: [
      sayCount('import_answers', answers),
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

function metricTrial(table: Table, { roles }: Reading, audit: Audit): Trial {
  // Stages may be named as the auditor reads them here.
  const stages = localAudit(audit).framework.stages;
  const metrics = metricsFrom(table, { stages }, metricColumns(roles));
  const now = Date.now();
  return {
    acts: metrics.map((metric) => ({ type: 'metric', metric: { at: now, ...metric } })),
    told: [sayCount('import_metrics', metrics.length)],
  };
}
