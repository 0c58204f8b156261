import type { Audit } from '../../../core/journey/audit.ts';
import type { Stage } from '../../../core/journey/stage-model.ts';

/** The stage's checklist entries that no touchpoint of the walk answers yet. */
export function openLibrary(audit: Audit, stage: string): Stage['library'] {
  const covered = new Set(
    audit.stages.flatMap((it) => it.touchpoints.map((touchpoint) => touchpoint.libraryId)),
  );
  const entries = audit.framework.stages.find((it) => it.id === stage)?.library ?? [];
  return entries.filter((it) => !covered.has(it.id));
}
