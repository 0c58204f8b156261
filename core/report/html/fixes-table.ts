import type { Fix } from '../../scoring/fixes.ts';
import { findingOf, fixWords, touchpointOf } from '../cause-words.ts';
import { html, type Markup } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import { formatDate, formatPoints } from '../numbers.ts';
import { table } from './table.ts';
import { said } from './user-text.ts';

/** Fixes with what they bring and cost, for one owner. */
export function fixesTable(caption: string, fixes: readonly Fix[], view: JourneyView): Markup {
  const { report } = view.words;
  const dueOf = (fix: Fix) => findingOf(fix.evidence, view)?.due;
  const hasDue = fixes.some((fix) => dueOf(fix) !== undefined);
  return table(
    caption,
    [
      { text: report.fix },
      { text: report.touchpoint },
      { text: report.brings, numeric: true },
      { text: report.effort },
      ...(hasDue ? [{ text: report.due }] : []),
    ],
    fixes.map((fix) => {
      const due = dueOf(fix);
      return {
        touchpoint: fix.touchpoint,
        cells: [
          said(fixWords(fix, view)),
          said(touchpointOf(fix.touchpoint, view)?.name ?? fix.touchpoint),
          html`<b>${formatPoints(fix.regained, view.words)}</b>`,
          fix.estimated ? fix.effort : report.effortGuessed(fix.effort),
          ...(hasDue ? [due === undefined ? '–' : formatDate(due, view.words)] : []),
        ],
      };
    }),
  );
}
