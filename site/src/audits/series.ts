import { slug } from '../../../core/projection/page-key.ts';
import { type Published, published } from './published.ts';

/** The audits of one journey by one persona, oldest first. */
export type Series = { journey: string; persona: string; audits: readonly Published[]; latest: Published };

let reading: Promise<readonly Series[]> | undefined;

/** All audits by journey and persona, the latest walked first. Names tell a journey: ids differ between machines. */
export function series(): Promise<readonly Series[]> {
  reading ??= published().then((audits) => {
    const groups = Map.groupBy(audits.toReversed(), (audit) => `${journeyOf(audit)}/${personaOf(audit)}`);
    return [...groups.values()]
      .flatMap((group): Series[] => {
        const latest = group.at(-1);
        if (!latest) return [];
        return [{ journey: journeyOf(latest), persona: personaOf(latest), audits: group, latest }];
      })
      .sort((a, b) => b.latest.audit.audit.startedAt - a.latest.audit.audit.startedAt);
  });
  return reading;
}

export function journeyOf({ audit }: Published): string {
  return slug(audit.audit.journey.name) || 'journey';
}

export function personaOf({ audit }: Published): string {
  return slug(audit.persona.name) || 'persona';
}

let byJourney: Promise<ReadonlyMap<string, readonly Series[]>> | undefined;

/** The audit before this one in its series, and the latest of every other persona on the same journey. */
export async function around(
  audit: Published,
): Promise<{ own: Series; before: Published | undefined; others: readonly Published[] }> {
  byJourney ??= series().then((all) => Map.groupBy(all, ({ journey }) => journey));
  const all = await byJourney;
  const walkers = all.get(journeyOf(audit)) ?? [];
  const own = walkers.find((it) => it.persona === personaOf(audit));
  if (!own) throw new Error(`${audit.file} belongs to no series of audits`);
  const index = own.audits.indexOf(audit);
  const others = walkers.filter((it) => it !== own).map((it) => it.latest);
  return { own, before: own.audits[index - 1], others };
}
