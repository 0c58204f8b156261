import type { Audit, AuditStage } from '../journey/audit.ts';
import type { Stage } from '../journey/stage-model.ts';
import type { Touchpoint } from '../journey/touchpoint.ts';
import { libraryKey } from '../stages/library.ts';
import type { KnownTag } from './tags.ts';

/** Touchpoints that were walked, in the order of the map: by stage, then by place in the stage. */
export function walkedTouchpoints(audit: Pick<Audit, 'stages'>): Touchpoint[] {
  return audit.stages.flatMap((stage) => stage.touchpoints.filter((it) => it.walked));
}

/** Walked touchpoints by the time of their first contact; those without a time keep their place after the one before. */
export function inTime(audit: Pick<Audit, 'stages'>): Touchpoint[] {
  let last = Number.NEGATIVE_INFINITY;
  return walkedTouchpoints(audit)
    .map((touchpoint, index) => {
      last = touchpoint.startedAt ?? last;
      return { touchpoint, at: last, index };
    })
    .sort((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map((it) => it.touchpoint);
}

/** A stage of the audit together with what its model says of it; stages the model does not know are left out. */
export interface ModelledStage {
  stage: AuditStage;
  model: Stage;
  walked: Touchpoint[];
}

export function modelledStages(audit: Pick<Audit, 'stages' | 'framework'>): ModelledStage[] {
  return audit.framework.stages.flatMap((model) => {
    const stage = audit.stages.find((it) => it.id === model.id);
    return stage ? [{ stage, model, walked: stage.touchpoints.filter((it) => it.walked) }] : [];
  });
}

/** The stages from the first to the last one with a walked touchpoint: the stretch this audit speaks about. */
export function walkedStretch(audit: Pick<Audit, 'stages' | 'framework'>): ModelledStage[] {
  const stages = modelledStages(audit);
  const has = (it: ModelledStage) => it.walked.length > 0;
  const first = stages.findIndex(has);
  return first < 0 ? [] : stages.slice(first, stages.findLastIndex(has) + 1);
}

/** Does this touchpoint answer a library entry with one of these keys, whatever the model? */
export function answers(touchpoint: Touchpoint, keys: readonly string[]): boolean {
  return touchpoint.libraryId !== undefined && keys.includes(libraryKey(touchpoint.libraryId));
}

/** Was one of these tags said of the touchpoint, in a note or in a finding that was not dismissed? Case does not matter. */
export function hasTag(touchpoint: Touchpoint, audit: Pick<Audit, 'findings'>, ...tags: KnownTag[]): boolean {
  const findings = audit.findings.filter(
    (it) => it.touchpoint === touchpoint.id && it.status !== 'dismissed',
  );
  const said = [...touchpoint.notes, ...findings].flatMap((it) =>
    it.tags.map((tag) => tag.trim().toLowerCase()),
  );
  return tags.some((tag) => said.includes(tag));
}
