import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { type Score, score } from '../../../core/scoring/score.ts';
import { readEvents } from '../../storage/events.ts';
import type { WalkSummary } from '../../storage/schema.ts';

const known = new Map<string, { events: number; updatedAt: number; score: Promise<Score | undefined> }>();
let queue: Promise<unknown> = Promise.resolve();

/** The score of a stored walk, computed from its log. One walk at a time, and again only when the log has grown. */
export function scoreOfWalk(walk: WalkSummary): Promise<Score | undefined> {
  const have = known.get(walk.id);
  if (have?.events === walk.events && have.updatedAt === walk.updatedAt) return have.score;
  const found = queue.then(() => computed(walk.id));
  // The next one waits for this one, also when it failed.
  queue = found.then(
    () => undefined,
    () => undefined,
  );
  known.set(walk.id, { events: walk.events, updatedAt: walk.updatedAt, score: found });
  return found;
}

async function computed(id: string): Promise<Score | undefined> {
  const { events } = await readEvents(id);
  const audit = project(events);
  return audit === undefined ? undefined : score(inputOf(audit));
}
