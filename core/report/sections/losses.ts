import { type BestFix, bestFixes } from '../best-fixes.ts';
import { causeWords, touchpointOf } from '../cause-words.ts';
import { fragmentId, html, type Markup } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { JourneyView } from '../journey-view.ts';
import { formatPoints } from '../numbers.ts';
import { waterfall } from '../waterfall.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

const mostFixes = 8;

/** Where the points went, beside what to fix first. */
export const losses: Section = {
  id: 'losses',
  title: (words) => words.report.ledger,
  body: ofWalk((view) => {
    if (view.score.score === null) return html`<p>${view.words.summary.noScore}</p>`;
    return html`<div class="two"><div><div class="wide">${waterfall(view, { locale: view.words.locale, theme: 'inherit', idPrefix: 'r-', interactive: true })}</div><div class="narrow">${waterfall(view, { locale: view.words.locale, theme: 'inherit', idPrefix: 'n-', interactive: true, widthPx: 340 })}</div></div>${fixTable(view)}</div><details><summary>${view.words.report.ledgerAsTable}</summary>${ledgerTable(view)}</details>`;
  }),
};

function ledgerTable(view: JourneyView): Markup {
  const { report, dimensions } = view.words;
  return table(
    report.ledgerAsTable,
    [
      { text: report.cause },
      { text: report.touchpoint },
      { text: report.dimension },
      { text: report.points, numeric: true },
    ],
    view.score.ledger.map((line) => ({
      touchpoint: line.touchpoint,
      cells: [
        html`<a href="#${line.dimension === 'ease' ? fragmentId('f-', line.evidence) : fragmentId('tp-', line.touchpoint)}">${said(causeWords(line, view))}</a>`,
        said(touchpointOf(line.touchpoint, view)?.name ?? line.touchpoint),
        dimensions[line.dimension],
        formatPoints(-line.points, view.words, 2),
      ],
    })),
  );
}

function fixTable(view: JourneyView): Markup {
  const { report } = view.words;
  const fixes = bestFixes(view).slice(0, mostFixes);
  if (fixes.length === 0)
    return html`<div><h3>${report.fixes}</h3><p>${view.words.summary.noFixes}</p></div>`;
  return html`<div><h3>${report.fixes}</h3><p class="facts">${report.fixesOrder}</p>${table(
    report.fixes,
    [
      { text: report.fix },
      { text: report.brings, numeric: true },
      { text: report.owner },
      { text: report.effort },
    ],
    fixes.map((fix) => ({
      touchpoint: fix.touchpoint,
      cells: [
        fixCell(fix, view),
        html`<b>${formatPoints(fix.regained, view.words)}</b>`,
        fix.owner ?? '–',
        fix.estimated ? fix.effort : report.effortGuessed(fix.effort),
      ],
    })),
  )}</div>`;
}

function fixCell(fix: BestFix, view: JourneyView): Markup {
  const reaches =
    fix.causes.length > 1 && html` <span class="facts">${view.words.report.goalThenReached}</span>`;
  return html`${said(fix.text)}${reaches}`;
}
