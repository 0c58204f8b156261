import { touchpointOf } from '../cause-words.ts';
import { isolated } from '../direction.ts';
import { html, type Piece } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { JourneyView } from '../journey-view.ts';
import { formatNumber, formatSigned } from '../numbers.ts';
import { type SurveyResult, surveyResult } from '../survey-result.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** What customers said, beside the score and never in it. */
export const surveys: Section = {
  id: 'surveys',
  title: (words) => words.report.surveys,
  body: ofWalk((view) => {
    const { report } = view.words;
    if (view.audit.surveys.length === 0) return '';
    const results = view.audit.surveys.map((survey) =>
      surveyResult(survey, scoreFor(survey.touchpoint, view)),
    );
    return html`${table(
      report.surveys,
      [
        { text: report.survey },
        { text: report.answers, numeric: true },
        { text: report.result, numeric: true },
        { text: report.scaled, numeric: true },
        { text: report.gap, numeric: true },
      ],
      results.map((result) => ({ cells: cellsOf(result, view) })),
    )}<p class="facts">${report.gapHelp}</p>`;
  }),
};

function scoreFor(touchpoint: string | undefined, view: JourneyView): number | null {
  return touchpoint === undefined ? view.score.score : (view.score.touchpoints[touchpoint]?.score ?? null);
}

function cellsOf({ survey, result, scaled, gap, offScale }: SurveyResult, view: JourneyView): Piece[] {
  const { words } = view;
  const place = survey.touchpoint && (touchpointOf(survey.touchpoint, view)?.name ?? survey.touchpoint);
  const name = [survey.scale.toUpperCase(), survey.name, place ?? '']
    .filter(Boolean)
    .map(isolated)
    .join(' · ');
  const shown = (value: number | null, format = formatNumber) =>
    value === null ? '–' : format(value, words);
  return [
    said(name),
    offScale > 0
      ? words.report.answersOffScale(survey.answers.length - offScale, offScale)
      : survey.answers.length,
    shown(result),
    shown(scaled),
    shown(gap, formatSigned),
  ];
}
