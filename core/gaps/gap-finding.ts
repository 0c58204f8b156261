import type { Finding } from '../journey/finding.ts';
import { slug } from '../projection/page-key.ts';
import type { Gap, GapRule } from './rule.ts';

/** The id is made of rule, place and subject, so the same gap has the same id in every audit of the journey. */
export function gapFinding(rule: Omit<GapRule, 'check'>, gap: Gap): Finding {
  const touchpoint = gap.touchpoint ?? `${gap.stage}/off-page`;
  const place = slug(gap.touchpoint ?? gap.stage);
  const subject = gap.subject === undefined ? '' : `.${slug(gap.subject)}`;
  return {
    id: `gap-${rule.id}.${place}${subject}`,
    kind: `gap-${rule.id}`,
    title: gap.title.slice(0, 300),
    touchpoint,
    stage: gap.stage,
    class: rule.class,
    severity: gap.severity ?? rule.severity,
    confidence: 1,
    status: 'unreviewed',
    count: 1,
    detector: `gap-${rule.id}@${rule.version}`,
    numbers: { ...gap.numbers },
    evidence: [...(gap.evidence ?? [])],
    pictures: [],
    tags: [],
    source: 'observed',
    work: 'open',
    recommendation: gap.recommendation ?? rule.recommendation,
    guideline: `gaps/${rule.id}`,
  };
}
