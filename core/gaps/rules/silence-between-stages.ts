import type { Touchpoint } from '../../journey/touchpoint.ts';
import { dayMs, mailDelayMs } from '../../plan/promised-times.ts';
import { walkedStretch } from '../places.ts';
import type { Gap, GapRule } from '../rule.ts';

/** Longest silence between two stages: the pause between two mails of a flow (the limit is ours). */
export const longestSilenceMs = mailDelayMs;

/** Between the last contact of one stage and the first of the next nobody says anything for days (T11). */
export const silenceBetweenStages: GapRule = {
  id: 'silence-between-stages',
  version: 1,
  about: 'No touchpoint between two stages: the customer hears nothing for more than two days.',
  class: 'churn-risk',
  severity: 2,
  recommendation: 'Send a sign of life between the stages: what happens next, and when.',
  check(audit) {
    const stages = walkedStretch(audit).filter((it) =>
      it.walked.some((point) => point.startedAt !== undefined),
    );
    if (stages.length < 2) return 'not-applicable';
    const gaps: Gap[] = [];
    stages.slice(1).forEach((next, index) => {
      const before = stages[index];
      if (before === undefined) return;
      const from = Math.max(...before.walked.map(lastContact));
      const to = Math.min(...next.walked.map((it) => it.startedAt ?? Number.POSITIVE_INFINITY));
      if (to - from <= longestSilenceMs) return;
      gaps.push({
        stage: next.model.id,
        title: `${Math.round((to - from) / dayMs)} days of silence between ${before.model.name} and ${next.model.name}`,
        numbers: { silenceMs: to - from, limitMs: longestSilenceMs },
      });
    });
    return gaps;
  },
};

/** When the customer was last in touch there, as far as the walk tells. */
function lastContact(touchpoint: Touchpoint): number {
  if (touchpoint.startedAt === undefined) return Number.NEGATIVE_INFINITY;
  const ends = touchpoint.waits.flatMap((it) => (it.endedAt === undefined ? [] : [it.endedAt]));
  return Math.max(
    touchpoint.startedAt + touchpoint.spentMs,
    ...ends,
    ...touchpoint.emotions.map((it) => it.at),
  );
}
