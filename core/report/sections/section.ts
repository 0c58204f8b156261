import type { Finding } from '../../journey/finding.ts';
import type { Piece } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { ReportData } from '../report-data.ts';

/** What sections take from. */
export interface ReportContext {
  view: JourneyView;
  /** Data URIs by picture id. */
  pictures: ReadonlyMap<string, string>;
  before: ReportData | undefined;
  others: readonly ReportData[];
  /** Where the guideline a finding broke can be read; nothing is linked where it answers nothing. */
  guidelineOf?: (finding: Finding) => { href: string; label: string } | undefined;
}

/** One part of the report; left out where it has nothing to say. */
export interface Section {
  id: string;
  title: (words: Messages) => string;
  body: (context: ReportContext) => Piece;
}
