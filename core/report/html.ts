import { isolated } from './direction.ts';
import { html, type Markup, type Piece } from './escape.ts';
import { htmlDocument } from './html/document.ts';
import { lightUpCss } from './html/light-up.ts';
import { said } from './html/user-text.ts';
import { type JourneyView, journeyView } from './journey-view.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatDate, formatScore, formatShare, formatSigned } from './numbers.ts';
import type { ReportData } from './report-data.ts';
import { scoreRing } from './score-ring.ts';
import { sections } from './sections/index.ts';
import type { ReportContext } from './sections/section.ts';
import { summarise } from './summary.ts';

export interface ReportOptions {
  /** Data URIs (`data:image/webp;base64,…`) by picture id; anything else is left out. */
  pictures?: ReadonlyMap<string, string>;
  /** Language of the report's own words; `en` when left out. */
  locale?: string;
  /** An earlier audit of the same journey, to compare with. */
  before?: ReportData;
  /** Other personas' walks of the same journey, for the curve. */
  others?: readonly ReportData[];
}

/** The report as one HTML file: no script, nothing fetched, readable from 320 px up and on paper. */
export function renderReport(data: ReportData, options: ReportOptions = {}): string {
  const context = reportContext(data, options);
  const { view } = context;
  const { words, audit } = view;
  const parts = sections
    .map((section) => ({ ...section, content: html`${section.body(context)}` }))
    .filter((section) => section.content.markup !== '');
  const body = html`<header>${reportHead(context)}</header><nav aria-label="${words.report.onThisPage}"><ul>${parts.map((part) => html`<li><a href="#${part.id}">${part.title(words)}</a></li>`)}</ul></nav><main>${parts.map(
    (part) =>
      html`<section id="${part.id}" aria-labelledby="${`${part.id}-h`}"><h2 id="${`${part.id}-h`}">${part.title(words)}</h2>${part.content}</section>`,
  )}</main><footer><p>${words.report.madeWith(audit.audit.app)}</p></footer>`;
  const title = `${audit.audit.journey.name} · ${words.report.auditOf(formatDate(audit.audit.startedAt, words))}`;
  return htmlDocument(title, words.locale, body, lightUpCss(view));
}

export function reportContext(data: ReportData, options: ReportOptions): ReportContext {
  return {
    view: journeyView(data, messagesFor(options.locale)),
    pictures: options.pictures ?? new Map(),
    before: options.before,
    others: options.others ?? [],
  };
}

/** First the sentence, then the number. */
export function reportHead(context: ReportContext): Markup {
  const { view } = context;
  const { audit, words } = view;
  const summary = summarise(view);
  const about = [
    words.report.auditOf(formatDate(audit.audit.startedAt, words)),
    audit.audit.by === 'machine' ? words.report.byMachine : '',
    audit.audit.auditor === '' ? '' : words.report.by(audit.audit.auditor),
    audit.audit.site.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  ].filter(Boolean);
  return html`<p class="over">${said(about.map(isolated).join(' · '))}</p><h1>${said(audit.audit.journey.name)}</h1><div class="head"><p class="lead">${said(summary.tried)} ${said(summary.happened)}</p><div>${
    summary.fixes.length > 0
      ? html`<p class="lead">${summary.fixesIntro}</p><ol class="top3">${summary.fixes.map((fix) => html`<li data-tp="${fix.fix.touchpoint}">${said(fix.text)} <b>${fix.brings}</b></li>`)}</ol>`
      : html`<p class="lead">${summary.fixesIntro}</p>`
  }</div></div>${strip(context)}`;
}

function strip({ view, before }: ReportContext): Markup {
  const { words, score, audit } = view;
  const { report } = words;
  const coverage = report.coverage(formatShare(score.coverage, words));
  const failures = score.gates.failures.length;
  const ring = scoreRing(score, { locale: words.locale, theme: 'inherit', sizePx: 92, idPrefix: 'r-' });
  const facts: Piece[] = [
    ring,
    fact(
      score.band ? words.bands[score.band.id] : report.noScore,
      `${coverage}${score.provisional ? `, ${report.provisional}` : ''}, ${report.model(score.model.toUpperCase())}`,
    ),
    score.remembered !== null && fact(formatScore(score.remembered), report.remembered),
    failures === 0
      ? fact(html`<span class="good">${report.gatesPass}</span>`, report.gatesNone)
      : fact(
          html`<span class="bad">${report.gatesFail(failures)}</span>`,
          html`<a href="#gates">${gateKinds(view)}</a>`,
        ),
    change(view, before),
    fact(said(audit.persona.name), report.persona),
  ];
  return html`<ul class="strip">${facts.map((piece) => piece && html`<li>${piece}</li>`)}</ul>`;
}

function fact(big: Piece, small: Piece): Markup {
  return html`<b>${big}</b><small>${small}</small>`;
}

function change({ score, words }: JourneyView, before: ReportData | undefined): Piece {
  if (!before || score.score === null || before.score.score === null) return '';
  const since = words.report.sinceBefore(formatDate(before.audit.audit.startedAt, words));
  return fact(formatSigned(score.score - before.score.score, words), since);
}

/** How many gates of each kind failed: “1 severity 4, 1 goal not reached”. */
function gateKinds({ score, words }: JourneyView): string {
  const counts = Map.groupBy(score.gates.failures, (failure) => failure.gate);
  return [...counts].map(([gate, failures]) => words.report.gateKinds[gate](failures.length)).join(', ');
}
