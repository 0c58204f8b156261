import { sensitivity } from '../scoring/sensitivity.ts';
import { bestFixes } from './best-fixes.ts';
import { causeWords, fixWords, touchpointOf } from './cause-words.ts';
import { reportContext } from './html.ts';
import { itemWords } from './item-words.ts';
import type { JourneyView } from './journey-view.ts';
import { lanesOf } from './map/lanes-of.ts';
import { md, mdLink } from './markdown/escape-markdown.ts';
import { findingsPart } from './markdown/findings-part.ts';
import { gapsPart } from './markdown/gaps-part.ts';
import { mdTable } from './markdown/markdown-table.ts';
import { metricsPart } from './markdown/metrics-part.ts';
import { waitsPart } from './markdown/waits-part.ts';
import { formatDate, formatNumber, formatPoints, formatScore, formatShare, formatSigned } from './numbers.ts';
import { ownerFixes } from './owner-fixes.ts';
import { plannedNote, plannedSteps } from './planned-steps.ts';
import type { ReportData } from './report-data.ts';
import { scoringInput } from './scoring-input.ts';
import { gateWords } from './sections/gates.ts';
import { limitsOf } from './sections/method.ts';
import type { ReportContext } from './sections/section.ts';
import { summarise } from './summary.ts';
import { surveyResult } from './survey-result.ts';

export interface MarkdownOptions {
  locale?: string;
  /** Addresses of pictures beside the file by picture id, e.g. `images/pic1.webp`; others are left out. */
  pictures?: ReadonlyMap<string, string>;
  /** Address of the map picture, if it stands beside the file. */
  mapPicture?: string;
}

/** The report as GitHub-flavoured Markdown: what the HTML report says, in its order. */
export function renderMarkdown(data: ReportData, options: MarkdownOptions = {}): string {
  const context = reportContext(data, options.locale === undefined ? {} : { locale: options.locale });
  const { report } = context.view.words;
  const parts: [string, string][] = [
    [report.map, mapPart(context.view, options)],
    [report.fixes, fixesPart(context)],
    [report.ledger, ledgerPart(context.view)],
    [report.gates, gatesPart(context.view)],
    [report.findings, findingsPart(context.view, options.pictures)],
    [report.fixesByOwner, ownersPart(context.view)],
    [report.planned, plannedPart(context.view)],
    [report.gapsTitle, gapsPart(context.view)],
    [report.waits, waitsPart(context.view)],
    [report.surveys, surveysPart(context.view)],
    [report.metrics, metricsPart(context.view)],
    [report.method, methodPart(context)],
  ];
  const shown = parts.filter(([, body]) => body !== '').map(([title, body]) => `## ${title}\n\n${body}`);
  return `${[head(context.view), ...shown].join('\n\n')}\n`;
}

function head(view: JourneyView): string {
  const { audit, words, score } = view;
  const { report } = words;
  const summary = summarise(view);
  const number =
    score.score === null ? report.noScore : `${formatNumber(score.score, words)} ${report.of100}`;
  const facts = [
    `**${number}**${score.band ? ` (${words.bands[score.band.id]})` : ''}`,
    report.coverage(formatShare(score.coverage, words)) +
      (score.provisional ? `, ${report.provisional}` : ''),
    report.model(score.model.toUpperCase()),
    score.remembered === null ? '' : `${formatScore(score.remembered)} ${report.remembered}`,
    score.gates.pass ? report.gatesPass : `**${report.gatesFail(score.gates.failures.length)}**`,
  ].filter(Boolean);
  const fixes = summary.fixes.map((fix, index) => `${index + 1}. ${md(fix.text)} **${fix.brings}**`);
  return [
    `# ${md(audit.audit.journey.name)}`,
    `${report.auditOf(formatDate(audit.audit.startedAt, words))} · ${md(audit.persona.name)} · ${mdLink(audit.audit.site, audit.audit.site)}`,
    `${md(summary.tried)} ${md(summary.happened)}`,
    [summary.fixesIntro, ...(fixes.length > 0 ? ['', ...fixes] : [])].join('\n'),
    facts.join(' · '),
  ].join('\n\n');
}

function mapPart(view: JourneyView, options: MarkdownOptions): string {
  const heads = [
    view.words.map.stage,
    ...view.stages.map(
      ({ stage, score }) => `${md(stage.name)}${score === undefined ? '' : ` ${formatScore(score)}`}`,
    ),
  ];
  const rows = lanesOf(view).map((lane) => [
    `**${lane.label}**`,
    ...lane.cells.map((items) => items.map((item) => md(itemWords(item, view.words))).join('<br>')),
  ]);
  const picture = options.mapPicture ? `![${view.words.report.map}](<${options.mapPicture}>)\n\n` : '';
  return (
    picture +
    mdTable(
      heads.map((text) => ({ text })),
      rows,
    )
  );
}

function fixesPart({ view }: ReportContext): string {
  const { report } = view.words;
  const rows = bestFixes(view)
    .slice(0, 10)
    .map((fix) => [
      md(fix.text),
      formatPoints(fix.regained, view.words),
      md(fix.owner ?? '–'),
      fix.estimated ? fix.effort : report.effortGuessed(fix.effort),
    ]);
  if (rows.length === 0) return '';
  return mdTable(
    [
      { text: report.fix },
      { text: report.brings, numeric: true },
      { text: report.owner },
      { text: report.effort },
    ],
    rows,
  );
}

function ledgerPart(view: JourneyView): string {
  const { report, dimensions } = view.words;
  if (view.score.ledger.length === 0) return '';
  return mdTable(
    [
      { text: report.cause },
      { text: report.touchpoint },
      { text: report.dimension },
      { text: report.points, numeric: true },
    ],
    view.score.ledger.map((line) => [
      md(causeWords(line, view)),
      md(touchpointOf(line.touchpoint, view)?.name ?? line.touchpoint),
      dimensions[line.dimension],
      formatPoints(-line.points, view.words, 2),
    ]),
  );
}

function gatesPart(view: JourneyView): string {
  const { failures } = view.score.gates;
  if (failures.length === 0) return `${view.words.report.gatesPass}: ${view.words.report.gatesNone}.`;
  return failures.map((failure) => `- ${md(gateWords(failure, view))}`).join('\n');
}

function ownersPart(view: JourneyView): string {
  return ownerFixes(view)
    .map(({ owner, regained, fixes }) => {
      const title = `**${md(owner ?? view.words.report.noOwner)}** (${view.words.report.together(formatSigned(regained, view.words))})`;
      return [
        title,
        '',
        ...fixes.map((fix) => `- ${md(fixWords(fix, view))} ${formatPoints(fix.regained, view.words)}`),
      ].join('\n');
    })
    .join('\n\n');
}

function plannedPart(view: JourneyView): string {
  const steps = plannedSteps(view);
  if (steps.length === 0) return '';
  const { report } = view.words;
  return mdTable(
    [{ text: report.plannedStep }, { text: report.touchpoint }, { text: report.happened }],
    steps.map((step) => [
      md(step.step?.name ?? '–'),
      md(step.touchpoint?.name ?? '–'),
      md(plannedNote(step, view.words)),
    ]),
  );
}

function surveysPart(view: JourneyView): string {
  if (view.audit.surveys.length === 0) return '';
  const { report } = view.words;
  const shown = (value: number | null) => (value === null ? '–' : formatNumber(value, view.words));
  return mdTable(
    [
      { text: report.survey },
      { text: report.answers, numeric: true },
      { text: report.result, numeric: true },
      { text: report.gap, numeric: true },
    ],
    view.audit.surveys.map((survey) => {
      const result = surveyResult(survey, view.score.score);
      return [
        md(`${survey.scale.toUpperCase()} ${survey.name}`),
        String(survey.answers.length),
        shown(result.result),
        shown(result.gap),
      ];
    }),
  );
}

function methodPart(context: ReportContext): string {
  const { view } = context;
  const { report } = view.words;
  const moved = sensitivity(scoringInput(view));
  const line = moved
    ? [report.sensitivityLine(formatNumber(moved.low, view.words), formatNumber(moved.high, view.words))]
    : [];
  return [
    ...report.methodText,
    ...line,
    limitsOf(context)
      .map((text) => `- ${md(text)}`)
      .join('\n'),
  ].join('\n\n');
}
