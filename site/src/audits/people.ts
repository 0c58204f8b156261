import type { Published } from './published.ts';
import { type Series, series } from './series.ts';

/** A persona with every journey they walked; `latest` tells who they are now. */
export type Person = { id: string; name: string; latest: Published; walks: readonly Series[] };

export async function people(): Promise<readonly Person[]> {
  const groups = Map.groupBy(await series(), (it) => it.persona);
  return [...groups].flatMap(([id, walks]): Person[] => {
    const latest = walks[0]?.latest;
    return latest ? [{ id, name: latest.audit.persona.name, latest, walks }] : [];
  });
}

/** What they want. What a team calls success is no goal of the persona. */
export const goalsOf = ({ latest }: Person) => latest.audit.goals.filter((it) => it.team === undefined);

/** Name of a stage of their latest walk. */
export const stageName = ({ latest }: Person, id: string): string =>
  latest.audit.framework.stages.find((it) => it.id === id)?.name ?? id;
