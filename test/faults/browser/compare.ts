import { compareEvents, type JourneyEvent } from '../../../core/journey/event.ts';
import type { Truth } from './truth.ts';

export type Compared = { lost: string[]; doubled: string[]; outOfOrder: string[] };

/** The clicks of the log beside those that really happened. `group` names what keeps an order of its own: a tab. */
export function compareClicks(
  happened: readonly Truth[],
  log: readonly JourneyEvent[],
  group = (name: string) => name.split(' ')[0] ?? '',
): Compared {
  const noticed = [...log]
    .sort(compareEvents)
    .flatMap((event) => (event.type === 'click' && event.target.name ? [event.target.name] : []));
  const known = new Set(happened.map(({ name }) => name));
  const kept = noticed.filter((name) => known.has(name));
  const lost = [...known].filter((name) => !kept.includes(name));
  const doubled = kept.filter((name, index) => kept.indexOf(name) !== index);
  const ids = log.map(({ id }) => id);
  doubled.push(...ids.filter((id, index) => ids.indexOf(id) !== index));
  const outOfOrder = [...Map.groupBy(kept, group)].flatMap(([, names]) => {
    const expected = happened.map(({ name }) => name).filter((name) => names.includes(name));
    return names.filter((name, index) => name !== expected[index]);
  });
  return { lost, doubled, outOfOrder: doubled.length > 0 ? [] : outOfOrder };
}
