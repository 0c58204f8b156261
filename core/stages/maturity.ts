import type { Audit } from '../journey/audit.ts';

/**
 * How far a customer has come (M5): a stage is mature when every checkpoint of its model is met with evidence and every
 * stage before it is mature. This stands beside the score, never inside it.
 */
export interface StageMaturity {
  stage: string;
  name: string;
  /** `locked`: its own checkpoints do not count yet, because an earlier stage is not mature. */
  state: 'mature' | 'open' | 'locked';
  /** Checkpoints still needed, in order: not answered, not met, or met without evidence. */
  missing: { id: string; text: string; why: 'unanswered' | 'not-met' | 'no-evidence' }[];
}

/** One row per stage of the model. Stages without checkpoints are mature as soon as they are reached. */
export function maturityOf(audit: Pick<Audit, 'framework' | 'checkpoints'>): StageMaturity[] {
  let isReached = true;
  return audit.framework.stages.map(({ id, name, checkpoints }) => {
    const missing = checkpoints.flatMap((checkpoint) => {
      const state = audit.checkpoints.find((it) => it.stage === id && it.id === checkpoint.id);
      const why = whyMissing(state);
      return why === undefined ? [] : [{ ...checkpoint, why }];
    });
    const state = !isReached ? 'locked' : missing.length === 0 ? 'mature' : 'open';
    isReached = state === 'mature';
    return { stage: id, name, state, missing };
  });
}

function whyMissing(
  state: Audit['checkpoints'][number] | undefined,
): StageMaturity['missing'][number]['why'] | undefined {
  if (state === undefined) return 'unanswered';
  if (!state.met) return 'not-met';
  return (state.evidence ?? '').trim() === '' ? 'no-evidence' : undefined;
}
