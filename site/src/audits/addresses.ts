import type { Audit } from '../../../core/journey/audit.ts';
import { slug } from '../../../core/projection/page-key.ts';

/**
 * Gives each audit its part of the address: journey, persona, day and minute (UTC), so that it says nothing of other audits and
 * stays when they come. Only within one minute the first keeps the plain one. The oldest comes first.
 */
export function withAddresses<One extends { audit: Audit }>(
  audits: readonly One[],
): (One & { slug: string })[] {
  const taken = new Map<string, number>();
  return audits.toSorted(byStart).map((one) => {
    const plain = addressOf(one.audit);
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return { ...one, slug: count === 1 ? plain : `${plain}-${count}` };
  });
}

function byStart(
  { audit: { audit: a } }: { audit: Audit },
  { audit: { audit: b } }: { audit: Audit },
): number {
  return a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
}

function addressOf({ audit, persona }: Audit): string {
  const start = new Date(audit.startedAt).toISOString();
  const [day, minute] = [start.slice(0, 10), start.slice(11, 16).replace(':', '')];
  return [slug(audit.journey.name) || 'journey', slug(persona.name) || 'persona', day, minute].join('-');
}
