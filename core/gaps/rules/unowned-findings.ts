import { needsOwner } from '../owners.ts';
import type { GapRule } from '../rule.ts';

/** Open findings nobody is in charge of, counted per stage (O3). */
export const unownedFindings: GapRule = {
  id: 'unowned-findings',
  version: 1,
  about: 'Open findings have nobody in charge.',
  class: 'opportunity',
  severity: 0,
  recommendation: 'Give each of them one owner and a date.',
  check(audit) {
    const open = audit.findings.filter(needsOwner);
    if (open.length === 0) return 'not-applicable';
    const unowned = Map.groupBy(
      open.filter((it) => (it.owner ?? '').trim() === ''),
      (it) => it.stage,
    );
    return [...unowned].map(([stage, findings]) => ({
      stage,
      subject: 'owner',
      title: `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} without an owner`,
      numbers: { unowned: findings.length },
      evidence: findings.map((it) => it.id),
    }));
  },
};
