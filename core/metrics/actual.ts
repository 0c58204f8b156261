import type { Audit } from '../journey/audit.ts';
import type { MetricContext, MetricDefinition } from './definition.ts';
import { engagementMetric, loginsFade } from './engagement.ts';
import { metricDefinitions } from './index.ts';
import { type AgainstTarget, againstTarget } from './target.ts';

/** One number of the report: what it is, what it was aimed at, and where it comes from. */
export interface MetricRow extends AgainstTarget {
  key: string;
  /** Undefined for a metric of the team's own, of which only the key is known. */
  definition?: MetricDefinition;
  stage?: string;
  value: number;
  /** The team's own numbers, or what the walk itself showed. */
  from: 'team' | 'walk';
  numbers?: Readonly<Record<string, number>>;
  benchmark?: number;
  at?: number;
  note?: string;
  /** An early sign of churn: logins are below half of what they were. */
  fading?: true;
}

/** The note of a metric that is there for its target alone: its value is the walk's own. */
export const targetOnly = 'target only';

/**
 * The metrics of an audit against their targets (K16): leading ones first, goal completion before all (M8), then lagging
 * ones, then the team's own. A target or benchmark the team set for a metric and stage counts for what the walk showed too.
 */
export function metricRows(audit: Audit, context: MetricContext = {}): MetricRow[] {
  const known = new Set(metricDefinitions.map((it) => it.key));
  const rows = (['leading', 'lagging'] as const).flatMap((timing) =>
    metricDefinitions
      .filter((it) => it.timing === timing)
      .flatMap((definition) => [
        ...fromTeam(audit, definition.key, definition),
        ...fromWalk(audit, definition, context),
      ]),
  );
  const own = [...new Set(audit.metrics.map((it) => it.key))].filter((key) => !known.has(key));
  return [...rows, ...own.flatMap((key) => fromTeam(audit, key))];
}

/** What the team gave, the latest for each stage; entries without a date count as older than any. */
function fromTeam(audit: Audit, key: string, definition?: MetricDefinition): MetricRow[] {
  const latest = new Map<string, Audit['metrics'][number]>();
  const given = audit.metrics.filter((it) => it.key === key && it.note !== targetOnly);
  for (const metric of given) {
    const before = latest.get(metric.stage ?? '');
    if (before === undefined || (metric.at ?? 0) >= (before.at ?? 0)) latest.set(metric.stage ?? '', metric);
  }
  return [...latest.values()].map(({ stage, value, target, benchmark, at, note }) => ({
    key,
    from: 'team',
    value,
    ...againstTarget(value, target ?? definition?.target, definition?.better ?? 'higher'),
    ...defined({ definition, stage, at, note, benchmark: benchmark ?? definition?.benchmark?.value }),
    ...(key === engagementMetric.key && loginsFade(given.filter((it) => it.stage === stage))
      ? { fading: true as const }
      : {}),
  }));
}

function fromWalk(audit: Audit, definition: MetricDefinition, context: MetricContext): MetricRow[] {
  const { key, fromAudit, better } = definition;
  if (!fromAudit) return [];
  const places = key === 'stage-duration' ? audit.framework.stages.map((it) => it.id) : [undefined];
  return places.flatMap((stage): MetricRow[] => {
    const measured = fromAudit(audit, context, stage);
    if (!measured) return [];
    const set = (field: 'target' | 'benchmark') =>
      audit.metrics.findLast((it) => it.key === key && it.stage === stage && it[field] !== undefined)?.[
        field
      ];
    const target = set('target') ?? measured.numbers['expectedMs'] ?? definition.target;
    const row = {
      key,
      definition,
      from: 'walk' as const,
      ...measured,
      ...againstTarget(measured.value, target, better),
    };
    return [{ ...row, ...defined({ stage, benchmark: set('benchmark') ?? definition.benchmark?.value }) }];
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
