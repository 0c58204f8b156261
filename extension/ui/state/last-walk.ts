import type { ActOf } from '../../../core/journey/acts.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { project } from '../../../core/projection/project.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';

/** What the next walk of a journey takes over from the last one. */
export interface TakenOver
  extends Pick<ActOf<'start'>, 'persona' | 'framework'>,
    Pick<Audit, 'goals' | 'plan'> {
  walkedAt: number;
}

/** Persona, stages, goals and plan of the latest walk of this journey; undefined when it was never walked. */
export async function takeOver(
  walks: readonly WalkSummary[],
  journey: string,
): Promise<TakenOver | undefined> {
  const last = walks.find((it) => it.journey.id === journey);
  const audit = last && project((await readEvents(last.id)).events);
  if (!audit) return undefined;
  const { persona, framework, goals, plan } = audit;
  return { persona, framework, goals, plan, walkedAt: audit.audit.startedAt };
}
