import type { JourneyEvent } from '../../../core/journey/event.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';

/** What no two walks share, whichever the browser: when it was, how long it took, how large the window was. */
const chance = /^(at|.*At|.*Ms|widthPx|heightPx)$/;

/** The letters of chance that name a walk. */
const walkId = /^w-[\da-f-]+$/;

/**
 * The audit of a log, with its score in place of the log. An event is called by what it is: its number in the page depends on
 * whether the browser told of a loading time before it.
 */
export function auditFrom(log: readonly JourneyEvent[]): unknown {
  const audit = project(log);
  if (!audit) throw new Error('The walk did not begin.');
  const { touchpoints, ...scored } = score(inputOf(audit));
  const told = { ...audit, events: [], score: { ...scored, touchpoints: Object.values(touchpoints) } };
  const events = new Map(log.map(({ id, type }) => [id, `the ${type}`]));
  const nameless = (_key: string, value: unknown) =>
    typeof value === 'string' ? (events.get(value) ?? value.replace(walkId, 'the walk')) : value;
  return JSON.parse(JSON.stringify(told, nameless));
}

/** Where two audits differ beyond time and chance: a path, and what stands there in the one and in the other. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${path}: ${JSON.stringify(one)} / ${JSON.stringify(other)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys
    .filter((key) => !chance.test(key))
    .flatMap((key) =>
      differences(one[key as never], other[key as never], path === '' ? key : `${path}.${key}`),
    );
}
