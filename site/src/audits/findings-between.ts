import { needsOwner } from '../../../core/gaps/owners.ts';
import type { Finding } from '../../../core/journey/finding.ts';
import type { Published } from './published.ts';

type Between = { gone: readonly Finding[]; appeared: readonly Finding[]; still: readonly Finding[] };

/**
 * The open findings of two audits of one journey: mended or unseen since, new, and still there. The worst first. A finding's id is
 * made of its place and kind, so it stays the same from walk to walk.
 */
export function findingsBetween(before: Published, after: Published): Between {
  const [then, now] = [openOf(before), openOf(after)];
  const [thenKeys, nowKeys] = [new Set(then.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  return {
    gone: then.filter((it) => !nowKeys.has(it.id)),
    appeared: now.filter((it) => !thenKeys.has(it.id)),
    still: now.filter((it) => thenKeys.has(it.id)),
  };
}

function openOf({ audit }: Published): Finding[] {
  return audit.findings.filter(needsOwner).sort((a, b) => (b.severity ?? 1) - (a.severity ?? 1));
}
