import type { JourneyEvent } from '../../../core/journey/event.ts';
import { createProjection } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';

/** What no two walks share, whichever the browser: when it was, how long it took, how large the window was. */
const chance = /^(at|.*At|.*Ms|from|to|id|of|seen|opens|closes|duration|seconds|widthPx|heightPx)$/;

/** An event's name: walk, tab and page are of chance, the number within the page is not. */
const eventId = /^w-[\w-]+\/.*\/(\d+)$/;

/** The audit of a log, with its score in place of the log. */
export function auditFrom(log: readonly JourneyEvent[]): object {
  const projection = createProjection();
  projection.add(log);
  const audit = projection.audit();
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
  return typeof value === 'string' ? value.replace(eventId, 'event $1') : value;
}
