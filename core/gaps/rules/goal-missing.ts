import { modelledStages } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Nobody wrote down what the persona wants in a stage, or what success means to them (P4). */
export const goalMissing: GapRule = {
  id: 'goal-missing',
  version: 1,
  about: 'A walked stage has no goal of the persona, or a goal without its own definition of success.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Ask customers what they want to get done here and how they would know that it worked.',
  check(audit) {
    const stages = modelledStages(audit).filter((it) => it.walked.length > 0);
    if (stages.length === 0) return 'not-applicable';
    return stages.flatMap(({ model }) => {
      const goals = audit.goals.filter((it) => it.stage === model.id && it.team === undefined);
      if (goals.length === 0) {
        return [
          { stage: model.id, subject: 'goal', title: `${model.name}: no goal of ${audit.persona.name}` },
        ];
      }
      return goals
        .filter((it) => it.success.trim() === '')
        .map((it) => ({
          stage: model.id,
          subject: it.id,
          title: `${model.name}: nobody said what success means for “${it.text.slice(0, 80)}”`,
        }));
    });
  },
};
