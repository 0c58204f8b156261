import type { JourneyView } from '../journey-view.ts';
import type { LaneDefinition } from '../lanes/define-lane.ts';
import { laneGroups } from '../lanes/index.ts';
import { onceForEach } from '../once-for-each.ts';
import type { Lane, LaneId } from './item.ts';

/** The lanes that have something to say, with their items stage by stage; only `wanted` ones if given. */
export function lanesOf(view: JourneyView, wanted?: readonly LaneId[]): Lane[] {
  const all = allLanes(view);
  return wanted === undefined ? all : all.filter(({ id }) => wanted.includes(id));
}

/** The map, the timeline and the table of one report show the same lanes. */
const allLanes = onceForEach((view: JourneyView): Lane[] =>
  laneGroups.flatMap((group, place) =>
    group
      .map((definition) => laneOf(definition, view))
      .filter((lane) => lane.empty !== undefined || lane.cells.some((cell) => cell.length > 0))
      .map((lane, index) => (place > 0 && index === 0 ? { ...lane, opensGroup: true } : lane)),
  ),
);

function laneOf({ id, quiet = false, items, empty }: LaneDefinition, view: JourneyView): Lane {
  const said = empty?.(view.words) ?? '';
  return {
    id,
    label: view.words.map.lanes[id],
    cells: view.stages.map((stage) => items(stage, view)),
    quiet,
    ...(said === '' ? {} : { empty: said }),
  };
}
