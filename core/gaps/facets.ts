import type { Audit } from '../journey/audit.ts';

export type FacetKind =
  | 'persona'
  | 'lead'
  | 'fit'
  | 'language'
  | 'walked by'
  | 'channel'
  | 'tag'
  | 'blocked at'
  | 'blocked in'
  | 'trouble'
  | 'screen'
  | 'connection';

/** Something a walk has: a persona, a device, a tag, a kind of trouble. The value as it was first written. */
export interface Facet {
  facet: FacetKind;
  value: string;
}

export interface SharedFacet extends Facet {
  /** Failing walks that have it ÷ failing walks, 0–1. */
  ofFailing: number;
  /** The same for the walks that went well; 0 when there are none. */
  ofOthers: number;
  /** Ids of the failing audits that have it. */
  audits: string[];
}

type Walked = Pick<Audit, 'audit' | 'persona' | 'stages' | 'findings' | 'events'>;

/** A walk failed when a goal was blocked in it, or the auditor says so by giving another test. */
export function isBlocked(audit: Pick<Audit, 'stages'>): boolean {
  return audit.stages.some((stage) => stage.touchpoints.some((it) => it.outcome === 'blocked'));
}

/**
 * What failing walks have in common (P6): facets that at least two and at least half of them share and that are more
 * frequent among them than among the others; the most telling first. Empty for fewer than two failing walks.
 */
export function sharedByFailing<T extends Walked>(
  audits: readonly T[],
  failed: (audit: T) => boolean = isBlocked,
): SharedFacet[] {
  const failing = audits.filter(failed);
  const others = audits.filter((it) => !failed(it));
  if (failing.length < 2) return [];
  const count = (walks: readonly T[]): Map<string, { facet: Facet; audits: string[] }> => {
    const counts = new Map<string, { facet: Facet; audits: string[] }>();
    for (const walk of walks) {
      for (const [key, facet] of facetsOf(walk)) {
        const entry = counts.get(key) ?? { facet, audits: [] };
        entry.audits.push(walk.audit.id);
        counts.set(key, entry);
      }
    }
    return counts;
  };
  const elsewhere = count(others);
  return [...count(failing)]
    .map(([key, it]) => ({
      ...it.facet,
      ofFailing: it.audits.length / failing.length,
      ofOthers: others.length === 0 ? 0 : (elsewhere.get(key)?.audits.length ?? 0) / others.length,
      audits: it.audits,
    }))
    .filter((it) => it.audits.length >= 2 && it.ofFailing >= 0.5 && it.ofFailing > it.ofOthers)
    .sort(
      (a, b) =>
        b.ofFailing - b.ofOthers - (a.ofFailing - a.ofOthers) ||
        b.ofFailing - a.ofFailing ||
        (keyOf(a) < keyOf(b) ? -1 : 1),
    );
}

/** Every facet of one walk, once. */
function facetsOf(walk: Walked): Map<string, Facet> {
  const facets = new Map<string, Facet>();
  const add = (facet: FacetKind, value: string | undefined): void => {
    const text = value?.trim();
    if (!text) return;
    const key = keyOf({ facet, value: text });
    if (!facets.has(key)) facets.set(key, { facet, value: text });
  };
  add('persona', walk.persona.name);
  add('lead', walk.persona.lead);
  add('fit', walk.persona.fit);
  add('language', walk.audit.locale);
  add('walked by', walk.audit.by);
  for (const touchpoint of walk.stages.flatMap((it) => it.touchpoints)) {
    add('channel', touchpoint.channel);
    for (const note of touchpoint.notes) for (const tag of note.tags) add('tag', tag);
    if (touchpoint.outcome === 'blocked') add('blocked at', touchpoint.name);
    if (touchpoint.outcome === 'blocked') add('blocked in', touchpoint.stage);
  }
  for (const finding of walk.findings) {
    if (finding.status === 'dismissed' || finding.class === 'delight') continue;
    add('trouble', finding.kind);
    for (const tag of finding.tags) add('tag', tag);
  }
  for (const event of walk.events) {
    if (event.type !== 'visit') continue;
    if (event.viewport) add('screen', screenOf(event.viewport.widthPx));
    add('connection', event.connection);
  }
  return facets;
}

const keyOf = (it: Facet): string => `${it.facet}\u0000${it.value.toLowerCase()}`;

/** Usual breakpoints between phone, tablet and desktop, in CSS pixels. */
function screenOf(widthPx: number): string {
  if (widthPx < 600) return 'phone';
  return widthPx < 1024 ? 'tablet' : 'desktop';
}
