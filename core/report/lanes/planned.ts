import type { IconName } from '../icons.ts';
import type { Item } from '../map/item.ts';
import { type PlannedState, plannedNote, plannedSteps } from '../planned-steps.ts';
import type { ColourName } from '../tokens.ts';
import type { LaneDefinition } from './define-lane.ts';

const looks: Readonly<Record<PlannedState, { name: IconName; tone: ColourName }>> = {
  done: { name: 'done', tone: 'good' },
  late: { name: 'clock', tone: 'mid' },
  changed: { name: 'detour', tone: 'mid' },
  missing: { name: 'cross', tone: 'bad' },
  'left-out': { name: 'other', tone: 'muted' },
  extra: { name: 'plus', tone: 'accent' },
};

/** The intended journey over the walked one: what came as planned, what came otherwise, what never came. */
export const planned: LaneDefinition = {
  id: 'planned',
  quiet: true,
  items: (stage, view) =>
    plannedSteps(view)
      .filter(({ step, state }) => step?.stage === stage.stage.id && state !== 'extra')
      .map((row): Item => {
        const look = looks[row.state];
        const number = row.touchpoint === undefined ? undefined : view.numberOf.get(row.touchpoint.id);
        return {
          text: row.step?.name ?? row.touchpoint?.name ?? '',
          mark: { kind: 'icon', ...look },
          ...(row.state === 'missing' ? { tone: 'bad' as const } : {}),
          ...(row.touchpoint ? { touchpoint: row.touchpoint.id } : {}),
          ...(number === undefined || stage.touchpoints.length < 2 ? {} : { ref: number }),
          ...(row.state === 'done' ? {} : { note: plannedNote(row, view.words), noteTone: look.tone }),
        };
      }),
};
