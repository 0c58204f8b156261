import { endOfWalk } from '../../journey/end-of-walk.ts';
import { type WaitingTime, waitingTimes } from '../../metrics/speed.ts';
import { touchpointOf } from '../cause-words.ts';
import { html, type Piece } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatDuration } from '../numbers.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** How long the customer waited: until the first answer, until everything had come, and what the promises were worth. */
export const waits: Section = {
  id: 'waits',
  title: (words) => words.report.waits,
  body: ofWalk((view) => {
    const { words, audit } = view;
    const { report } = words;
    const rows = waitingTimes(audit, endOfWalk(audit));
    if (rows.length === 0) return '';
    return table(
      report.waits,
      [
        { text: report.touchpoint },
        { text: report.where },
        { text: report.firstAnswer },
        { text: report.everything },
        { text: report.promises },
      ],
      rows.map((row) => ({
        touchpoint: row.touchpoint,
        cells: [
          said(touchpointOf(row.touchpoint, view)?.name ?? row.touchpoint),
          row.onSite ? report.onSite : report.offSite,
          row.acknowledgedMs === undefined ? report.nothingYet : formatDuration(row.acknowledgedMs, words),
          row.resolvedMs === undefined ? report.notAllYet : formatDuration(row.resolvedMs, words),
          promises(row, words),
        ],
      })),
    );
  }),
};

function promises({ kept, broken }: WaitingTime, { report }: Messages): Piece {
  if (kept + broken === 0) return '–';
  const told: Piece[] = [];
  if (kept > 0) told.push(html`<span class="good">${report.promisesKept(kept)}</span>`);
  if (broken > 0) told.push(html`<span class="bad">${report.promisesBroken(broken)}</span>`);
  return html`${told[0]}${told.length > 1 && html`, ${told[1]}`}`;
}
