import { sourceShares } from '../../personas/assumptions.ts';
import { sensitivity } from '../../scoring/sensitivity.ts';
import { touchpointOf } from '../cause-words.ts';
import { isolated } from '../direction.ts';
import { html, type Markup } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { JourneyView } from '../journey-view.ts';
import { formatNumber, formatShare, formatSigned } from '../numbers.ts';
import { scoringInput } from '../scoring-input.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** How the score came to be, what it does not know, and how much the weights decide. */
export const method: Section = {
  id: 'method',
  title: (words) => words.report.method,
  body: ofWalk((view) => {
    const { report } = view.words;
    return html`${report.methodText.map((text) => html`<p>${text}</p>`)}<ul>${limitsOf({ view }).map((text) => html`<li>${said(text)}</li>`)}</ul>${sensitivityOf(view)}${detectorsOf(view)}`;
  }),
};

/** What limits this audit, in sentences. */
export function limitsOf({ view }: { view: JourneyView }): string[] {
  const { audit, score, words } = view;
  const { report } = words;
  const assumed = sourceShares(audit).assumed;
  const names = score.notAssessed.map((id) => isolated(touchpointOf(id, view)?.name ?? id));
  return [
    report.coverageText(formatShare(score.coverage, words)),
    score.provisional ? report.provisionalText : '',
    names.length > 0 ? report.notAssessed(words.list(names)) : '',
    assumed !== null && assumed > 0 ? report.assumptions(formatShare(assumed, words)) : '',
    audit.gaps.length > 0
      ? `${report.gapsInRecord(audit.gaps.length)}: ${audit.gaps.map((gap) => isolated(gap.why)).join('; ')}.`
      : '',
  ].filter(Boolean);
}

function sensitivityOf(view: JourneyView): Markup {
  const { words } = view;
  const { report } = words;
  const moved = sensitivity(scoringInput(view));
  if (!moved) return html``;
  const line = report.sensitivityLine(formatNumber(moved.low, words), formatNumber(moved.high, words));
  return html`<h3>${report.sensitivity}</h3><p>${line}</p><details><summary>${report.sensitivityTable}</summary>${table(
    report.sensitivity,
    [
      { text: report.dimension },
      { text: report.change, numeric: true },
      { text: report.score, numeric: true },
    ],
    moved.lines.map(({ dimension, change, score }) => ({
      cells: [words.dimensions[dimension], formatSigned(change, words), formatNumber(score, words)],
    })),
  )}</details>`;
}

function detectorsOf(view: JourneyView): Markup {
  const { audit, words } = view;
  const { report } = words;
  if (audit.detectors.length === 0) return html``;
  return html`<details><summary>${report.detectors}</summary>${table(
    report.detectors,
    [
      { text: report.kind },
      { text: report.result },
      { text: report.hits, numeric: true },
      { text: report.confirmedHits, numeric: true },
      { text: report.dismissed, numeric: true },
    ],
    audit.detectors.map((it) => ({
      cells: [
        `${it.id}@${it.version}`,
        report.detectorResults[it.result],
        it.hits,
        it.confirmed,
        it.dismissed,
      ],
    })),
  )}</details>`;
}
