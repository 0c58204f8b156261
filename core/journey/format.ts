import { Refusal } from './refusal.ts';

/** The version of the audit file format that this code writes. The database's version is another number. */
export const formatVersion = 1;

/** Takes a file of version `from` to the next one. Pure; it may rely on the file having been right in its own version. */
export type Upgrade = {
  readonly from: number;
  apply(data: Readonly<Record<string, unknown>>): Record<string, unknown>;
};

/** One step per released version, oldest first, each in a file of its own that is frozen once released. Version 1 is the first. */
const upgrades: readonly Upgrade[] = [];

/**
 * Brings an audit file of any released version to the present one, step by step. Refuses what is no audit or comes from
 * the future. A chain of `steps` leads to the version after the last of them.
 */
export function upgrade(data: unknown, steps: readonly Upgrade[] = upgrades): unknown {
  const newest = steps.length + 1;
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
      { place: 'version', mend: newest === 1 ? 'give 1' : `give 1 to ${newest}` },
    ]);
  }
  if (version > newest) {
    throw new Refusal(
      'newer-version',
      `The file has format version ${version}; this Waymark reads up to ${newest}. Update Waymark and try again.`,
      [{ place: 'version', mend: 'open it with a newer Waymark' }],
    );
  }
  for (const step of steps.slice(version - 1)) audit = { ...step.apply(audit), version: step.from + 1 };
  return audit;
}
