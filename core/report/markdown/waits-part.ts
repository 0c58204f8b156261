import { endOfWalk } from '../../journey/end-of-walk.ts';
import { waitingTimes } from '../../metrics/speed.ts';
import { touchpointOf } from '../cause-words.ts';
import type { JourneyView } from '../journey-view.ts';
import { formatDuration } from '../numbers.ts';
import { md } from './escape-markdown.ts';
import { mdTable } from './markdown-table.ts';

/** How long the customer waited, and what the promises were worth. */
export function waitsPart(view: JourneyView): string {
  const { words, audit } = view;
  const { report } = words;
  const rows = waitingTimes(audit, endOfWalk(audit));
  if (rows.length === 0) return '';
  const heads = [report.touchpoint, report.where, report.firstAnswer, report.everything, report.promises];
  return mdTable(
    heads.map((text) => ({ text })),
    rows.map(({ touchpoint, onSite, acknowledgedMs, resolvedMs, kept, broken }) => {
      const promises = [
        ...(kept > 0 ? [report.promisesKept(kept)] : []),
        ...(broken > 0 ? [report.promisesBroken(broken)] : []),
      ];
      return [
        md(touchpointOf(touchpoint, view)?.name ?? touchpoint),
        onSite ? report.onSite : report.offSite,
        acknowledgedMs === undefined ? report.nothingYet : formatDuration(acknowledgedMs, words),
        resolvedMs === undefined ? report.notAllYet : formatDuration(resolvedMs, words),
        promises.join(', ') || '–',
      ];
    }),
  );
}
