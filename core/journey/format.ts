import { Refusal } from './refusal.ts';

/** The version of the audit file format that this code writes. The database's version is another number. */
export const formatVersion = 1;

type Upgrade = { from: number; apply(data: Record<string, unknown>): Record<string, unknown> };

/** One step per released version, oldest first; each file in `upgrades/` is frozen once released. */
const upgrades: readonly Upgrade[] = [];

/** Brings an audit file of any released version to the present one. Refuses what is no audit or comes from the future. */
export function upgrade(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Refusal('not-an-audit', 'This is not a Waymark audit: the file must hold one JSON object.');
  }
  let audit: Record<string, unknown> = { ...data };
  if (audit['format'] !== 'waymark-audit') {
    throw new Refusal('not-an-audit', 'This is not a Waymark audit: "format" must be "waymark-audit".', [
      { place: 'format', mend: 'give "waymark-audit"' },
    ]);
  }
  const version = audit['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Refusal('bad-version', `The file's version is not a whole number from 1 up.`, [
      { place: 'version', mend: `give 1 to ${formatVersion}` },
    ]);
  }
  if (version > formatVersion) {
    throw new Refusal(
      'newer-version',
      `The file has format version ${version}; this Waymark reads up to ${formatVersion}. Update Waymark and try again.`,
      [{ place: 'version', mend: 'open it with a newer Waymark' }],
    );
  }
  for (const step of upgrades.slice(version - 1)) audit = step.apply(audit);
  return audit;
}
