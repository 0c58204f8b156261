import type { Audit } from '../../../core/journey/audit.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { emotionName } from './emotions.ts';
import { findingTitle } from './names.ts';
import { say } from './say.ts';

/** What took the points of one ledger line, in a few words. */
export function causeWords(
  audit: Audit,
  line: { evidence: string; touchpoint: string; dimension: string },
): string {
  const finding = audit.findings.find((it) => it.id === line.evidence);
  if (finding) return findingTitle(finding);
  const touchpoint = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === line.touchpoint);
  const name = touchpoint?.name ?? line.touchpoint;
  if (line.dimension === 'emotion') return say('cause_emotion', meanEmotion(touchpoint), name);
  return touchpoint?.outcome === 'blocked' ? say('cause_blocked', name) : say('cause_workaround', name);
}

function meanEmotion(touchpoint: Touchpoint | undefined): string {
  const ratings = touchpoint?.emotions ?? [];
  const sum = ratings.reduce((total, it) => total + it.value, 0);
  return emotionName(ratings.length === 0 ? 0 : sum / ratings.length);
}

/** What to do about it: the recommendation, else the finding itself, else letting the goal be reached. */
export function fixWords(audit: Audit, fix: { evidence: string; touchpoint: string }): string {
  const finding = audit.findings.find((it) => it.id === fix.evidence);
  if (finding) return finding.recommendation || findingTitle(finding);
  const touchpoint = audit.stages.flatMap((it) => it.touchpoints).find((it) => it.id === fix.touchpoint);
  const name = touchpoint?.name ?? fix.touchpoint;
  return touchpoint?.outcome === 'workaround' ? say('fix_detour', name) : say('fix_outcome', name);
}
