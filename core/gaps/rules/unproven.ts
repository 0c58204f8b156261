import type { GapRule } from '../rule.ts';

/** A milestone or checkpoint was ticked without saying what proves it (M4, M5). */
export const unproven: GapRule = {
  id: 'unproven',
  version: 1,
  about: 'A reached milestone or a met checkpoint has no evidence.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Write down what shows it: what was seen, heard or measured.',
  check(audit) {
    const milestones = audit.milestones.filter((it) => it.reached);
    const checkpoints = audit.checkpoints.filter((it) => it.met);
    if (milestones.length + checkpoints.length === 0) return 'not-applicable';
    const blank = (it: { evidence?: string | undefined }) => (it.evidence ?? '').trim() === '';
    const textOf = (stage: string, id: string) =>
      audit.framework.stages.find((it) => it.id === stage)?.checkpoints.find((it) => it.id === id)?.text ??
      id;
    return [
      ...milestones.filter(blank).map((it) => ({
        stage: it.stage,
        subject: `milestone ${it.id}`,
        title: `Milestone without evidence: ${it.name}`,
      })),
      ...checkpoints.filter(blank).map((it) => ({
        stage: it.stage,
        subject: `checkpoint ${it.id}`,
        title: `Checkpoint without evidence: ${textOf(it.stage, it.id)}`,
      })),
    ];
  },
};
