import type { Published } from './published.ts';
import { type Series, series } from './series.ts';

/**
 * The latest audits of one journey that were walked by one stage model; `journey` is part of its address. `name` says the model,
 * too, where the journey was walked by several.
 */
export type StageTable = { journey: string; name: string; audits: readonly Published[] };

const most = 100;

/** Journeys that share a table of personas by stages, the ones with the most personas first. */
export async function stageTables(): Promise<readonly StageTable[]> {
  return tablesOf(await series());
}

export function tablesOf(all: readonly Series[]): readonly StageTable[] {
  const groups = Map.groupBy(all, (it) => `${it.journey}/${it.latest.audit.framework.id}`);
  const shown = [...groups.values()]
    .filter((walks) => walks.some(({ latest }) => latest.score.score !== null))
    .sort((a, b) => b.length - a.length)
    .slice(0, most);
  const tables = Map.groupBy(shown, ([first]) => first?.journey);
  return shown.flatMap((walks) => {
    const [first] = walks;
    if (!first) return [];
    const { journey, latest } = first;
    const isAlone = tables.get(journey)?.length === 1;
    const { audit, framework } = latest.audit;
    const name = isAlone ? audit.journey.name : `${audit.journey.name} (${framework.name})`;
    return [{ journey, name, audits: walks.map((it) => it.latest) }];
  });
}

/** The stages that any of these audits has a score for, in the order of the first; what only other versions of the model have comes after. */
export function scoredStages(
  audits: readonly Pick<Published, 'audit' | 'score'>[],
): Published['audit']['stages'] {
  const all = audits.flatMap(({ audit }) => audit.stages);
  return all.filter(
    ({ id }, at) =>
      all.findIndex((it) => it.id === id) === at && audits.some((it) => it.score.stages[id] != null),
  );
}
