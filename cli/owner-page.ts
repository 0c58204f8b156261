import { ownersOf } from '../core/gaps/owners.ts';
import type { Audit } from '../core/journey/audit.ts';
import { renderOwnerExtract } from '../core/report/owner-extract.ts';
import { inputOf } from '../core/scoring/input-of.ts';
import { score } from '../core/scoring/score.ts';
import { Stop } from './exit.ts';
import { plain } from './say.ts';

/** The owner of that name as the audit writes it, without regard to case and outer spaces. */
export function ownerNamed(audit: Audit, name: string): string {
  const owners = ownersOf(audit);
  const owner = owners.find((it) => it.toLowerCase() === name.trim().toLowerCase());
  if (owner !== undefined) return owner;
  if (owners.length === 0)
    throw new Stop('Nothing in this audit has an owner yet: name who is in charge while you review it.');
  throw new Stop(
    `Nothing in this audit belongs to “${plain(name.slice(0, 80))}”. Owners are ${owners.map(plain).join(', ')}.`,
  );
}

/** The page of one owner, as one HTML file. */
export function ownerPage(audit: Audit, owner: string): string {
  const data = { audit, score: score(inputOf(audit)) };
  return renderOwnerExtract(data, owner, { locale: audit.audit.locale });
}
