import type { Finding } from '../../../core/journey/finding.ts';
import { sayIfKnown, spoken } from './say.ts';

/** What is missing, in the auditor's language: the rule by its name, with what the rule names after its colon. */
export function gapTitle(gap: Finding): string {
  if (spoken() === 'en') return gap.title;
  const rule = sayIfKnown(gapKey(gap));
  if (rule === undefined) return gap.title;
  const detail = /: (.+)$/.exec(gap.title)?.[1];
  return detail === undefined ? rule : `${rule}: ${detail}`;
}

/** `gap-no-idea` → `gap_no_idea`. */
function gapKey({ kind }: Finding): string {
  return `gap_${kind.slice('gap-'.length).replaceAll('-', '_')}`;
}
