import type { Published } from './published.ts';

type Row = { name: string; before: number | null; after: number | null; moved: number | null };

/** Stage scores of two audits side by side, in the later one's order; stages neither scored are left out. */
export function stagesBetween(before: Published, after: Published): Row[] {
  const names = new Map([...before.audit.stages, ...after.audit.stages].map(({ id, name }) => [id, name]));
  return [...names].flatMap(([id, name]): Row[] => {
    const [then, now] = [before.score.stages[id] ?? null, after.score.stages[id] ?? null];
    if (then === null && now === null) return [];
    return [{ name, before: then, after: now, moved: then === null || now === null ? null : now - then }];
  });
}
