import type { Finding } from '../../journey/finding.ts';
import type { Picture, Touchpoint } from '../../journey/touchpoint.ts';
import { fragmentId, html, join, type Markup, type Piece, safeHref } from '../escape.ts';
import { severityWords } from '../finding-words.ts';
import { dataPicture } from '../html/data-picture.ts';
import { paragraphs, said } from '../html/user-text.ts';
import { formatNumber, formatScore } from '../numbers.ts';
import { severityBadge } from '../severity-badge.ts';
import type { ReportContext, Section } from './section.ts';

/** Every finding with its pictures and numbers, touchpoint by touchpoint, each with a link of its own. */
export const findings: Section = {
  id: 'findings',
  title: (words) => words.report.findings,
  body(context) {
    const { view } = context;
    const places = view.stages
      .flatMap((stage) => stage.touchpoints)
      .filter((it) => hasSomething(it, context));
    const dismissed = view.audit.findings.filter((finding) => finding.status === 'dismissed');
    return html`${places.length === 0 && html`<p>${view.words.report.noFindings}</p>`}${places.map((it) => place(it, context))}${
      dismissed.length > 0 &&
      html`<details><summary>${view.words.report.dismissed} (${dismissed.length})</summary><ul>${dismissed.map((finding) => html`<li id="${fragmentId('f-', finding.id)}">${said(finding.title)}${finding.why && html`: ${said(finding.why)}`}</li>`)}</ul></details>`
    }`;
  },
};

function hasSomething(touchpoint: Touchpoint, { view }: ReportContext): boolean {
  return !touchpoint.automatic || view.findingsAt.has(touchpoint.id) || touchpoint.pictures.length > 0;
}

function place(touchpoint: Touchpoint, context: ReportContext): Markup {
  const { view } = context;
  const { words } = view;
  const found = view.findingsAt.get(touchpoint.id) ?? [];
  const shownElsewhere = new Set(found.flatMap((finding) => finding.pictures));
  const score = view.score.touchpoints[touchpoint.id]?.score;
  const facts = [
    view.audit.stages.find((stage) => stage.id === touchpoint.stage)?.name ?? '',
    words.channel(touchpoint.channel),
    touchpoint.outcome ? words.outcomes[touchpoint.outcome] : '',
    score === undefined || score === null ? '' : `${formatScore(score)} ${words.report.of100}`,
    touchpoint.owner ?? '',
  ].filter(Boolean);
  const loose = touchpoint.pictures.filter((picture) => !shownElsewhere.has(picture.id));
  return html`<section class="place" id="${fragmentId('tp-', touchpoint.id)}" data-tp="${touchpoint.id}"><h3><span class="ref">${view.numberOf.get(touchpoint.id)}</span> ${said(touchpoint.name)}</h3><p class="facts">${said(facts.join(' · '))}</p>${touchpoint.outcomeNote && paragraphs(touchpoint.outcomeNote)}${found.map((finding) => article(finding, touchpoint, context))}${pictures(loose, touchpoint, context)}</section>`;
}

function article(finding: Finding, touchpoint: Touchpoint, context: ReportContext): Markup {
  const { words } = context.view;
  const { report } = words;
  const id = fragmentId('f-', finding.id);
  const shown = touchpoint.pictures.filter((picture) => finding.pictures.includes(picture.id));
  return html`<article class="finding" id="${id}"><h4>${severityBadge(finding, words)} ${said(finding.title)} <a class="anchor" href="#${id}" aria-label="${`${report.permalink}: ${finding.title}`}">#</a></h4><p class="facts">${factsOf(finding, context)}</p>${finding.recommendation && html`<p dir="auto"><b>${report.recommendation}:</b> ${said(finding.recommendation)}</p>`}${finding.why && html`<p dir="auto"><b>${report.why}:</b> ${said(finding.why)}</p>`}${pictures(shown, touchpoint, context)}</article>`;
}

function factsOf(finding: Finding, { view }: ReportContext): Markup {
  const { words } = view;
  const { report } = words;
  const line = view.score.ledger.find((entry) => entry.evidence === finding.id);
  const href = safeHref(finding.url);
  const facts: Piece[] = [
    severityWords(finding, words),
    finding.class === 'pain' ? '' : words.classes[finding.class],
    finding.status === 'unreviewed' ? words.statuses.unreviewed : '',
    finding.count > 1 ? report.seen(finding.count) : '',
    line ? report.costs(formatNumber(line.points, words)) : '',
    finding.owner ? said(finding.owner) : '',
    finding.work === 'open' ? '' : words.workStates[finding.work],
    finding.carried ? report.carried : '',
    finding.target?.name ? html`${report.element}: ${said(finding.target.name)}` : '',
    finding.detector ?? '',
    ...Object.entries(finding.numbers ?? {}).map(([name, value]) => `${name} ${formatNumber(value, words)}`),
    href ? html`<a href="${href}" rel="noreferrer">${href.replace(/^https?:\/\//, '')}</a>` : '',
  ];
  return join(facts, ' · ');
}

function pictures(list: readonly Picture[], touchpoint: Touchpoint, context: ReportContext): Piece {
  return list.map((picture) => dataPicture(picture, touchpoint.name, context.pictures, context.view.words));
}
