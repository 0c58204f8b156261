import type { Audit } from '../../../core/journey/audit.ts';

export interface CheckpointHere {
  id: string;
  text: string;
  /** Undefined while nobody answered. */
  met: boolean | undefined;
}

/** The checkpoints of one stage with the answers given so far. */
export function checkpointsHere(
  { framework, checkpoints }: Pick<Audit, 'framework' | 'checkpoints'>,
  stage: string,
): CheckpointHere[] {
  const known = framework.stages.find((it) => it.id === stage)?.checkpoints ?? [];
  return known.map(({ id, text }) => ({
    id,
    text,
    met: checkpoints.findLast((it) => it.stage === stage && it.id === id)?.met,
  }));
}
