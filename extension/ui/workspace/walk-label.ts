import type { WalkSummary } from '../../storage/schema.ts';
import { date, moment } from '../words/numbers.ts';

/** Each of the audits in words, by id; with the time of day where the day alone would not tell two of them apart. */
export function walkLabels(walks: readonly WalkSummary[]): ReadonlyMap<string, string> {
  const byDay = Map.groupBy(walks, (it) => label(it, date(it.startedAt)));
  return new Map(
    [...byDay].flatMap(([told, same]) =>
      same.map((it): [string, string] => [it.id, same.length > 1 ? label(it, moment(it.startedAt)) : told]),
    ),
  );
}

function label({ title, persona, auditor }: WalkSummary, when: string): string {
  return [title, persona.name, auditor ?? '', when].filter((it) => it !== '').join(', ');
}
