import type { Audit } from '../../../core/journey/audit.ts';

export type Step = 'up' | 'down' | 'before' | 'after';

/** What an `edit` act needs to say. */
export interface TouchpointEdit {
  touchpoint: string;
  set: { stage?: string; order?: number };
}

/**
 * The edits that move a touchpoint one place within its stage, or to the end of the neighbouring stage. Empty at the end of
 * the road.
 */
export function moveTouchpoint(audit: Audit, id: string, step: Step): TouchpointEdit[] {
  const stageAt = audit.stages.findIndex((it) => it.touchpoints.some((touchpoint) => touchpoint.id === id));
  const stage = audit.stages[stageAt];
  if (!stage) return [];
  if (step === 'before' || step === 'after') {
    const next = audit.stages[stageAt + (step === 'after' ? 1 : -1)];
    return next ? placeTouchpoint(audit, id, next.id, undefined) : [];
  }
  const at = stage.touchpoints.findIndex((it) => it.id === id);
  const to = at + (step === 'down' ? 1 : -1);
  if (!stage.touchpoints[to]) return [];
  return placeTouchpoint(audit, id, stage.id, stage.touchpoints[step === 'down' ? at + 2 : at - 1]?.id);
}

/** The edits that put a touchpoint into a stage, before another one there or at the end; empty where it stands already. */
export function placeTouchpoint(
  audit: Audit,
  id: string,
  stageId: string,
  before: string | undefined,
): TouchpointEdit[] {
  const stage = audit.stages.find((it) => it.id === stageId);
  if (!stage || id === before) return [];
  const here = stage.touchpoints.map((it) => it.id);
  const others = here.filter((it) => it !== id);
  const at = before === undefined ? others.length : Math.max(0, others.indexOf(before));
  const ids = others.toSpliced(at, 0, id);
  const isNew = !here.includes(id);
  if (!isNew && ids.every((it, index) => it === here[index])) return [];
  // All of the stage get a place, for those never moved have none of their own.
  return ids.map((touchpoint, order) => ({
    touchpoint,
    set: { order, ...(isNew && touchpoint === id ? { stage: stageId } : {}) },
  }));
}
