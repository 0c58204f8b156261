import type { Audit } from '../../../core/journey/audit.ts';
import { fixWords as fixOf, causeWords as wordsOf } from '../../../core/report/cause-words.ts';
import { type JourneyView, journeyView } from '../../../core/report/journey-view.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import type { ReportData } from '../../../core/report/report-data.ts';
import type { LedgerLine } from '../../../core/scoring/ledger.ts';
import { say, spoken } from './say.ts';

const known = new WeakMap<Audit, JourneyView>();

/** What took the points of one ledger line, in the words of the report. */
export function causeWords(
  data: ReportData,
  line: Pick<LedgerLine, 'evidence' | 'touchpoint' | 'dimension'>,
): string {
  return wordsOf(line, viewOf(data)) || say('friction_untitled');
}

/** What to do about it. */
export function fixWords(data: ReportData, fix: Pick<LedgerLine, 'evidence' | 'touchpoint'>): string {
  return fixOf(fix, viewOf(data)) || say('friction_untitled');
}

/** An audit is replaced, never changed, so that its view is made once. */
function viewOf({ audit, score }: ReportData): JourneyView {
  const found = known.get(audit) ?? journeyView({ audit, score }, messagesFor(spoken()));
  known.set(audit, found);
  return found;
}
