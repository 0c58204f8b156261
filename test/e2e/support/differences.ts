import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';

/** What no two walks share, whichever the browser: when it was, how long it took, how large the window was. */
const chance = /^(at|.*At|.*Ms|widthPx|heightPx)$/;

/** A walk's name is of chance; of an event's, which begins with it, all but the number within the page. */
const walkId = /^w-[\da-f-]+$/;
const eventId = /^w-[\w-]+\/.*\/(\d+)$/;

/** The audit of a log, with its score in place of the log. */
export function auditFrom(log: readonly JourneyEvent[]): object {
  const audit = project(log);
  if (!audit) throw new Error('The walk did not begin.');
  const { touchpoints, ...scored } = score(inputOf(audit));
  return { ...audit, events: [], score: { ...scored, touchpoints: Object.values(touchpoints) } };
}

/** Where two audits differ beyond time and chance: a path, and what stands there in the one and in the other. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(nameless(one), nameless(other))) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} / ${JSON.stringify(other)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys
    .filter((key) => !chance.test(key))
    .flatMap((key) =>
      differences(one[key as never], other[key as never], path === '' ? key : `${path}.${key}`),
    );
}

function nameless(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(walkId, 'walk').replace(eventId, 'event $1') : value;
}
