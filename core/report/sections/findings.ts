import { documentLink } from '../../journey/document-link.ts';
import type { Finding } from '../../journey/finding.ts';
import type { Touchpoint } from '../../journey/touchpoint.ts';
import { isolated } from '../direction.ts';
import { fragmentId, html, join, type Markup, type Piece } from '../escape.ts';
import { dataPictures } from '../html/data-picture.ts';
import { linkedDocuments } from '../html/document-links.ts';
import { findingArticle } from '../html/finding-article.ts';
import { paragraphs, said } from '../html/user-text.ts';
import { isGap } from '../lanes/stage-findings.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatScore } from '../numbers.ts';
import { touchpointSlots } from '../touchpoint-slots.ts';
import type { ReportContext, Section } from './section.ts';

/** Every finding with its pictures and numbers, touchpoint by touchpoint, each with a link of its own. */
export const findings: Section = {
  id: 'findings',
  title: (words) => words.report.findings,
  body(context) {
    const { view } = context;
    const all = view.stages.flatMap((stage) => stage.touchpoints);
    const places = all.filter((it) => hasSomething(it, context));
    const quiet = all.filter((it) => !hasSomething(it, context));
    const stray = view.strayFindings.filter((finding) => !isGap(finding));
    return html`${places.length + stray.length === 0 && html`<p>${view.words.report.noFindings}</p>`}${places.map((it) => place(it, context))}${stageWide(stray, context)}${quiet.length > 0 && nothingAt(quiet, context)}${ruledOut(context)}`;
  },
};

/** Findings that belong to a stage as a whole. */
function stageWide(stray: readonly Finding[], context: ReportContext): Markup {
  const { view } = context;
  return html`${view.stages.map(({ stage }) => {
    const own = stray.filter((finding) => finding.stage === stage.id);
    return (
      own.length > 0 &&
      html`<section class="place"><h3>${said(stage.name)}</h3><p class="facts">${view.words.report.stageAsWhole}</p>${own.map((finding) => findingArticle(finding, undefined, context))}</section>`
    );
  })}`;
}

function hasSomething(touchpoint: Touchpoint, { view, pictures }: ReportContext): boolean {
  const shown = touchpoint.pictures.some((picture) => pictures.has(picture.id));
  const found = (view.findingsAt.get(touchpoint.id) ?? []).some((finding) => !isGap(finding));
  const told =
    touchpointSlots(touchpoint, view.words).length > 0 ||
    touchpoint.documents.some((it) => documentLink(it.link));
  return found || shown || told || touchpoint.outcomeNote !== undefined;
}

function place(touchpoint: Touchpoint, context: ReportContext): Markup {
  const { view } = context;
  const { words } = view;
  const found = (view.findingsAt.get(touchpoint.id) ?? []).filter((finding) => !isGap(finding));
  const shownBelow = new Set(found.flatMap((finding) => finding.pictures));
  const score = view.score.touchpoints[touchpoint.id]?.score;
  const facts = [
    view.audit.stages.find((stage) => stage.id === touchpoint.stage)?.name ?? '',
    words.channel(touchpoint.channel),
    touchpoint.outcome ? words.outcomes[touchpoint.outcome] : '',
    score === undefined || score === null ? '' : `${formatScore(score)} ${words.report.of100}`,
    touchpoint.owner ?? '',
  ].filter(Boolean);
  const loose = touchpoint.pictures.filter((picture) => !shownBelow.has(picture.id));
  return html`<section class="place" id="${fragmentId('tp-', touchpoint.id)}" data-tp="${touchpoint.id}"><h3><span class="ref">${view.numberOf.get(touchpoint.id)}</span> ${said(touchpoint.name)}</h3><p class="facts">${said(facts.map(isolated).join(' · '))}</p>${touchpoint.outcomeNote && paragraphs(touchpoint.outcomeNote)}${slotsLine(touchpoint, words)}${linkedDocuments(touchpoint, words)}${found.map((finding) => findingArticle(finding, touchpoint, context))}${dataPictures(loose, touchpoint.name, context)}</section>`;
}

function slotsLine(touchpoint: Touchpoint, words: Messages): Piece {
  const slots = touchpointSlots(touchpoint, words);
  if (slots.length === 0) return '';
  return html`<p dir="auto">${join(
    slots.map(({ label, text }) => html`<b>${label}:</b> ${said(text)}`),
    ' · ',
  )}</p>`;
}

/** Touchpoints that went without a finding still have their place, so that links to them lead somewhere. */
function nothingAt(touchpoints: readonly Touchpoint[], { view }: ReportContext): Markup {
  return html`<p class="facts quiet">${view.words.report.nothingAt} ${touchpoints.map(
    (it, index) =>
      html`<span id="${fragmentId('tp-', it.id)}" data-tp="${it.id}">${view.numberOf.get(it.id)} ${said(it.name)}</span>${index < touchpoints.length - 1 && ', '}`,
  )}.</p>`;
}

function ruledOut({ view }: ReportContext): Markup {
  const dismissed = view.audit.findings.filter((finding) => finding.status === 'dismissed');
  if (dismissed.length === 0) return html``;
  return html`<details><summary>${view.words.report.dismissed} (${dismissed.length})</summary><ul>${dismissed.map(
    (finding) =>
      html`<li id="${fragmentId('f-', finding.id)}">${said(finding.title)}${finding.why && html`: ${said(finding.why)}`}</li>`,
  )}</ul></details>`;
}
