import { modelledStages } from '../places.ts';
import type { GapRule } from '../rule.ts';

/** Every stage has room for at least one idea that makes the company stand out (F13). */
export const noIdea: GapRule = {
  id: 'no-idea',
  version: 1,
  about: 'A walked stage has no idea of how to stand out.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Ask what would surprise this persona here, and note the best answer as an idea.',
  check(audit) {
    const stages = modelledStages(audit).filter((it) => it.walked.length > 0);
    if (stages.length === 0) return 'not-applicable';
    return stages
      .filter(({ model, walked }) => {
        const noted = walked.some((it) => it.notes.some((note) => note.kind === 'idea'));
        return !noted && !audit.findings.some((it) => it.stage === model.id && isIdea(it));
      })
      .map(({ model }) => ({ stage: model.id, subject: 'idea', title: `${model.name}: no idea yet` }));
  },
};

const isIdea = (it: { class: string; kind: string; status: string }): boolean =>
  it.class === 'opportunity' && it.status !== 'dismissed' && !it.kind.startsWith('gap-');
