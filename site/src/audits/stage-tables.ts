import type { Published } from './published.ts';
import { series } from './series.ts';

/** The latest audits of one journey that were walked with the same stages; `journey` is part of its address. */
export type StageTable = { journey: string; name: string; audits: readonly Published[] };

const most = 100;

/** Journeys that share a table of personas by stages, the ones with the most personas first. */
export async function stageTables(): Promise<readonly StageTable[]> {
  const groups = Map.groupBy(await series(), (it) => `${it.journey}/${it.latest.audit.framework.id}`);
  return [...groups.values()]
    .filter((walks) => walks.some(({ latest }) => latest.score.score !== null))
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((walks) => ({
      journey: walks[0]?.journey ?? '',
      name: walks[0]?.latest.audit.audit.journey.name ?? '',
      audits: walks.map(({ latest }) => latest),
    }));
}

/** The stages that any of these audits has a score for, in their order. */
export function scoredStages(audits: readonly Published[]): Published['audit']['stages'] {
  return (audits[0]?.audit.stages ?? []).filter(({ id }) => audits.some((it) => it.score.stages[id] != null));
}
