import { guessMetricColumns, type MetricColumns } from '../../../core/exchange/metrics-csv.ts';
import { guessSurveyColumns, type SurveyColumns } from '../../../core/exchange/survey-columns.ts';
import type { Table } from '../../../core/exchange/table-in.ts';

/** What a table can be imported as, and what its columns can be for that. */
export const tableRoles = {
  survey: ['score', 'date', 'comment', 'touchpoint'],
  metrics: ['metric', 'value', 'target', 'benchmark', 'stage', 'date', 'note', 'input'],
  ga4: ['page', 'value'],
} as const;
export type TableKind = keyof typeof tableRoles;
export type Role = (typeof tableRoles)[TableKind][number];
/** The role of each column, in their order; undefined where a column is left out. */
export type Roles = readonly (Role | undefined)[];

/** The roles as the header suggests them. */
export function guessRoles(kind: TableKind, table: Table): Roles {
  const roles: (Role | undefined)[] = table.header.map(() => undefined);
  if (kind === 'survey') {
    const { scores, ...others } = guessSurveyColumns(table);
    for (const column of scores) roles[column] = 'score';
    for (const [role, column] of Object.entries(others)) roles[column] = role as Role; // The rest of its keys are roles.
    return roles;
  }
  if (kind === 'ga4') {
    const page = table.header.findIndex((name) => /\b(?:page|screen|url|seite|bildschirm)/i.test(name));
    if (page >= 0) roles[page] = 'page';
    // What was counted by comes first in every report.
    const value = table.header.findIndex(
      (_, column) => column > 0 && column !== page && /^[\d.]+%?$/.test(table.rows[0]?.cells[column] ?? ''),
    );
    if (value >= 0) roles[value] = 'value';
    return roles;
  }
  const { inputs = [], ...named } = guessMetricColumns(table);
  for (const column of inputs) roles[column] = 'input';
  for (const [role, column] of Object.entries(named)) roles[column] = role as Role; // The rest of its keys are roles.
  return roles;
}

/** A likely kind: a table that names what was measured and its value, or what it is worked out from, is one of metrics. */
export function guessKind(table: Table): TableKind {
  const { metric, value, inputs } = guessMetricColumns(table);
  return metric !== undefined &&
    (value ?? inputs) !== undefined &&
    guessSurveyColumns(table).scores.length !== 10
    ? 'metrics'
    : 'survey';
}

/** The roles with one column given another; only scores and inputs may stand in several columns. */
export function withRole(roles: Roles, column: number, role: Role | undefined): Roles {
  return roles.map((it, index) =>
    index === column ? role : it === role && role !== 'score' && role !== 'input' ? undefined : it,
  );
}

export function surveyColumns(roles: Roles): SurveyColumns {
  return {
    scores: roles.flatMap((it, column) => (it === 'score' ? [column] : [])),
    ...places(roles, ['date', 'comment', 'touchpoint']),
  };
}

export function metricColumns(roles: Roles): MetricColumns {
  const inputs = roles.flatMap((it, column) => (it === 'input' ? [column] : []));
  const named = places(roles, ['metric', 'value', 'target', 'benchmark', 'stage', 'date', 'note']);
  return inputs.length === 0 ? named : { ...named, inputs };
}

function places<R extends Role>(roles: Roles, wanted: readonly R[]): Partial<Record<R, number>> {
  const found: Partial<Record<R, number>> = {};
  for (const role of wanted) {
    const at = roles.indexOf(role);
    if (at >= 0) found[role] = at;
  }
  return found;
}

/** Which columns of a report of Google Analytics are taken; -1 where none was named. */
export function ga4Columns(roles: Roles): { value: number; page: number | undefined } {
  const { page, value = -1 } = places(roles, ['page', 'value']);
  return { value, page };
}
