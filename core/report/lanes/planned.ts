import type { Item } from '../map/item.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatDuration } from '../numbers.ts';
import { type PlannedStep, plannedSteps } from '../planned-steps.ts';
import type { LaneDefinition } from './define-lane.ts';

/** The intended journey above the walked one: what happened, in time or not, and what never came. */
export const planned: LaneDefinition = {
  id: 'planned',
  quiet: true,
  items: (stage, { audit, words, numberOf }) =>
    plannedSteps(audit)
      .filter(({ step }) => step.stage === stage.stage.id)
      .map((planned): Item => {
        const number = planned.touchpoint === undefined ? undefined : numberOf.get(planned.touchpoint.id);
        return {
          text: planned.step.name,
          ...plannedLook(planned),
          ...(planned.touchpoint ? { touchpoint: planned.touchpoint.id } : {}),
          ...(number === undefined ? {} : { ref: number }),
          note: plannedNote(planned, words),
        };
      }),
};

/** What became of a planned step, in a few words. */
export function plannedNote({ step, state, tookMs }: PlannedStep, words: Messages): string {
  if (state === 'missing') return step.optional ? words.map.plannedOptional : words.map.plannedMissing;
  if (tookMs === undefined || step.withinMs === undefined) return words.map.plannedDone;
  const took = formatDuration(tookMs, words);
  return state === 'late'
    ? words.map.plannedLate(took, formatDuration(step.withinMs, words))
    : words.map.plannedInTime(took);
}

function plannedLook({ step, state }: PlannedStep): Pick<Item, 'mark' | 'noteTone' | 'tone'> {
  if (state === 'missing')
    return step.optional
      ? { mark: { kind: 'icon', name: 'missing', tone: 'muted' }, noteTone: 'muted' }
      : { mark: { kind: 'icon', name: 'cross', tone: 'bad' }, noteTone: 'bad', tone: 'bad' };
  return state === 'late'
    ? { mark: { kind: 'icon', name: 'clock', tone: 'mid' }, noteTone: 'mid' }
    : { mark: { kind: 'icon', name: 'done', tone: 'good' }, noteTone: 'good' };
}
