import type { Item } from '../map/item.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Milestones reached or not, and the checkpoints that decide whether the stage is mature. */
export const milestones: LaneDefinition = {
  id: 'milestones',
  quiet: true,
  items(stage, { audit, words }) {
    const id = stage.stage.id;
    const flags = audit.milestones
      .filter((milestone) => milestone.stage === id)
      .map(
        ({ name, reached }): Item => ({
          text: reached ? name : words.map.notYet(name),
          tone: reached ? 'good' : 'muted',
          mark: { kind: 'icon', name: reached ? 'flag' : 'flag-open', tone: reached ? 'good' : 'muted' },
        }),
      );
    const answered = audit.checkpoints.filter((checkpoint) => checkpoint.stage === id);
    const unmet = answered.filter((checkpoint) => !checkpoint.met);
    const text = (checkpoint: { id: string }) =>
      stage.model?.checkpoints.find((known) => known.id === checkpoint.id)?.text ?? checkpoint.id;
    const failed = unmet.map(
      (checkpoint): Item => ({
        text: text(checkpoint),
        tone: 'bad',
        mark: { kind: 'icon', name: 'cross', tone: 'bad' },
        note: words.map.checkpointUnmet,
        noteTone: 'bad',
      }),
    );
    const met = answered.length - unmet.length;
    if (met === 0) return [...flags, ...failed];
    const all = stage.model?.checkpoints.length ?? answered.length;
    return [
      ...flags,
      ...failed,
      { text: words.map.checkpointsMet(met, all), mark: { kind: 'icon', name: 'done', tone: 'good' } },
    ];
  },
};
