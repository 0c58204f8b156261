import type { Redaction } from '../../../core/exchange/redact-copy.ts';
import { project } from '../../../core/projection/project.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { download } from '../state/download.ts';
import { exportKinds } from './export-kinds.ts';
import { exportName, exportParts } from './export-parts.ts';

/** One bundle for every audit, one after the other, so that only one is held in memory at a time. */
export async function exportAll(walks: readonly WalkSummary[], leaveOut: Redaction): Promise<void> {
  const bundle = exportKinds.find((it) => it.id === 'bundle');
  if (!bundle) return;
  for (const { id } of walks) {
    const audit = project((await readEvents(id)).events);
    if (!audit) continue;
    const parts = await exportParts(audit, leaveOut, bundle);
    download(`${exportName(audit)}-${id.slice(-6)}${bundle.ending}`, bundle.mime, await bundle.write(parts));
  }
}
