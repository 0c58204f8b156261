import { walkedStretch } from '../places.ts';
import type { Gap, GapRule } from '../rule.ts';

/** From the sale on, a customer who passes to another team is handed over at a touchpoint (T11). */
export const handoverMissing: GapRule = {
  id: 'handover-missing',
  version: 1,
  about: 'The customer passes from one team to another and nobody hands them over.',
  class: 'churn-risk',
  severity: 2,
  recommendation: 'Introduce the new contact by name, and pass on what the customer already told.',
  check(audit) {
    const sale = audit.framework.stages.findIndex((it) => it.milestones.includes('initial-purchase'));
    const after = audit.framework.stages.slice(Math.max(0, sale)).map((it) => it.id);
    const stages = walkedStretch(audit).filter((it) => it.walked.length > 0 && after.includes(it.model.id));
    const changes = stages.slice(1).flatMap((next, index) => {
      const before = stages[index];
      return before !== undefined && changesTeam(before.model.owner, next.model.owner)
        ? [{ before, next }]
        : [];
    });
    if (changes.length === 0) return 'not-applicable';
    return changes.flatMap(({ before, next }): Gap[] => {
      const out = before.walked.some(
        (it) => it.handover && plain(it.handover.to) !== plain(before.model.owner),
      );
      const into = next.walked.some(
        (it) => it.handover && plain(it.handover.from) !== plain(next.model.owner),
      );
      if (out || into) return [];
      const title = `No hand-over from ${before.model.owner} to ${next.model.owner}`;
      return [{ stage: next.model.id, subject: `from ${before.model.id}`, title }];
    });
  },
};

const plain = (team = ''): string => team.trim().toLowerCase();

function changesTeam(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && plain(from) !== plain(to);
}
