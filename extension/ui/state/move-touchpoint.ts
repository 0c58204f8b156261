import type { Audit } from '../../../core/journey/audit.ts';

export type Step = 'up' | 'down' | 'before' | 'after';

/** What an `edit` act needs to say. */
export interface TouchpointEdit {
  touchpoint: string;
  set: { stage?: string; order?: number };
}

/**
 * The edits that move a touchpoint one place within its stage, or to the neighbouring stage. Places are the index over the
 * whole journey, so two that change places take each other's. Empty at the end of the road.
 */
export function moveTouchpoint(audit: Audit, id: string, step: Step): TouchpointEdit[] {
  const stageAt = audit.stages.findIndex((it) => it.touchpoints.some((touchpoint) => touchpoint.id === id));
  const stage = audit.stages[stageAt];
  if (!stage) return [];
  if (step === 'before' || step === 'after') {
    const next = audit.stages[stageAt + (step === 'after' ? 1 : -1)];
    return next ? [{ touchpoint: id, set: { stage: next.id } }] : [];
  }
  const at = stage.touchpoints.findIndex((it) => it.id === id);
  const to = at + (step === 'down' ? 1 : -1);
  if (!stage.touchpoints[to]) return [];
  const ids = stage.touchpoints.map((it) => it.id);
  ids.splice(to, 0, ...ids.splice(at, 1));
  // All of the stage get a place, for those never moved have none of their own.
  return ids.map((touchpoint, order) => ({ touchpoint, set: { order } }));
}
