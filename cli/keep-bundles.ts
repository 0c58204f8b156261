import { createHash } from 'node:crypto';
import { copyFile, readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Audit } from '../core/journey/audit.ts';
import { fileName } from './write-audit.ts';

/**
 * Copies bundles into the folder of all published ones, named after journey, persona and audit. The same audit published again
 * replaces itself, though its journey may have got another name, or its file lay in the folder under a name of its own; another
 * audit is never touched.
 */
export async function keepBundles(bundles: ReadonlyMap<string, Audit>, audits: string): Promise<void> {
  const folder = await realpath(audits);
  const places = new Set<string>();
  const leftOver = new Set<string>();
  for (const [bundle, audit] of bundles) {
    const place = placeOf(audit, folder);
    const from = await realpath(bundle);
    if (from !== place) await copyFile(from, place);
    places.add(place);
    if (dirname(from) === folder) leftOver.add(from);
    for (const name of await readdir(folder))
      if (name.endsWith(endingOf(audit))) leftOver.add(join(folder, name));
  }
  // Only when all are copied: one bundle of the list may be what another one replaces.
  for (const file of leftOver) if (!places.has(file)) await rm(file);
}

function placeOf(audit: Audit, folder: string): string {
  return join(
    folder,
    `${fileName({ journey: audit.audit.journey, persona: audit.persona })}${endingOf(audit)}`,
  );
}

function endingOf({ audit }: Audit): string {
  const id = createHash('sha256').update(audit.id).digest('hex').slice(0, 12);
  return `-${id}.waymark.zip`;
}
