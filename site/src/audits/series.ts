import { journeysApart } from './journeys-apart.ts';
import { pathName } from './path-name.ts';
import { type Published, published } from './published.ts';

/** The audits of one journey by one persona, oldest first. `journey` and `persona` are parts of addresses. */
export type Series = { journey: string; persona: string; audits: readonly Published[]; latest: Published };

let reading: Promise<readonly Series[]> | undefined;

/** All audits by journey and persona, the latest walked first. */
export function series(): Promise<readonly Series[]> {
  reading ??= published().then((audits) => seriesOf(audits.toReversed()));
  return reading;
}

/** `audits` come oldest first. */
export function seriesOf(audits: readonly Published[]): readonly Series[] {
  const journeys = journeysApart(audits);
  return [...Map.groupBy(audits, (audit) => journeys.get(audit) ?? '')]
    .flatMap(([journey, walks]) =>
      [...Map.groupBy(walks, personaOf)].flatMap(([persona, group]): Series[] => {
        const sorted = group.toSorted((a, b) => a.audit.audit.startedAt - b.audit.audit.startedAt);
        const latest = sorted.at(-1);
        return latest ? [{ journey, persona, audits: sorted, latest }] : [];
      }),
    )
    .sort((a, b) => b.latest.audit.audit.startedAt - a.latest.audit.audit.startedAt);
}

function personaOf({ audit }: Published): string {
  return pathName(audit.persona.name, 'persona');
}

let byAudit: Promise<ReadonlyMap<Published, Series>> | undefined;
let byJourney: Promise<ReadonlyMap<string, readonly Series[]>> | undefined;

/** The audit before this one in its series, and the latest of every other persona on the same journey. */
export async function around(
  audit: Published,
): Promise<{ own: Series; before: Published | undefined; others: readonly Published[] }> {
  byAudit ??= series().then((all) => new Map(all.flatMap((own) => own.audits.map((it) => [it, own]))));
  byJourney ??= series().then((all) => Map.groupBy(all, ({ journey }) => journey));
  const own = (await byAudit).get(audit);
  if (!own) throw new Error(`${audit.file} belongs to no series of audits`);
  const walkers = (await byJourney).get(own.journey) ?? [];
  const others = walkers.filter((it) => it !== own).map((it) => it.latest);
  return { own, before: own.audits[own.audits.indexOf(audit) - 1], others };
}
