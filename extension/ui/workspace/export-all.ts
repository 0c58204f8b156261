import type { Redaction } from '../../../core/exchange/redact-copy.ts';
import { writeStageModels } from '../../../core/exchange/stage-models-json.ts';
import type { StageModel } from '../../../core/journey/stage-model.ts';
import { project } from '../../../core/projection/project.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';
import { download } from '../state/download.ts';
import { exportKinds } from './export-kinds.ts';
import { exportName, exportParts } from './export-parts.ts';

/**
 * One bundle for every audit, one after the other, so that only one is held in memory at a time; one's own stage models are a
 * file beside them.
 */
export async function exportAll(
  walks: readonly WalkSummary[],
  leaveOut: Redaction,
  models: readonly StageModel[],
): Promise<void> {
  if (models.length > 0) {
    const shown = leaveOut.names ? models.map(withoutOwners) : models;
    download('stage-models.json', 'application/json', writeStageModels(shown));
  }
  const bundle = exportKinds.find((it) => it.id === 'bundle');
  if (!bundle) return;
  for (const { id } of walks) {
    const audit = project((await readEvents(id)).events);
    if (!audit) continue;
    const parts = await exportParts(audit, leaveOut, bundle);
    download(`${exportName(audit)}-${id.slice(-6)}${bundle.ending}`, bundle.mime, await bundle.write(parts));
  }
}

function withoutOwners(model: StageModel): StageModel {
  return { ...model, stages: model.stages.map(({ owner: _gone, ...stage }) => stage) };
}
