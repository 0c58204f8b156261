import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { downloadWords as deDownloads } from './de-downloads.ts';
import { frameWords as deFrame } from './de-frame.ts';
import { journeyWords as deJourneys } from './de-journeys.ts';
import { viewWords as deViews } from './de-views.ts';
import { downloadWords } from './en-downloads.ts';
import { frameWords } from './en-frame.ts';
import { journeyWords } from './en-journeys.ts';
import { viewWords } from './en-views.ts';
import { language } from './language.ts';

/** Everything the interface says, in the site's language. */
export const words =
  language === 'de'
    ? { frame: deFrame, journeys: deJourneys, views: deViews, downloads: deDownloads }
    : { frame: frameWords, journeys: journeyWords, views: viewWords, downloads: downloadWords };

/** The report's own words in this language. */
export const reportWords = messagesFor(language);

let days: Intl.DateTimeFormat | undefined;

/** A day as the site's readers write it, from milliseconds since 1970; UTC. */
export function dayOf(at: number): string {
  // Making a formatter costs more than a hundred dates it writes.
  days ??= new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return days.format(at);
}
