import { type OwnerExtract, ownerExtract } from '../gaps/owners.ts';
import type { Finding } from '../journey/finding.ts';
import { touchpointOf } from './cause-words.ts';
import { isolated } from './direction.ts';
import { html, type Markup, type Piece } from './escape.ts';
import { findingTitle } from './finding-title.ts';
import { severityWords } from './finding-words.ts';
import { htmlDocument } from './html/document.ts';
import { documentName } from './html/document-links.ts';
import { table } from './html/table.ts';
import { said } from './html/user-text.ts';
import { type ReportOptions, reportContext } from './html.ts';
import { formatDate, formatPoints } from './numbers.ts';
import { ownerFixes } from './owner-fixes.ts';
import type { ReportData } from './report-data.ts';
import type { ReportContext } from './sections/section.ts';
import { severityBadge } from './severity-badge.ts';

/** One page for one owner: what is theirs to mend, what may be, and what that brings. A whole HTML file like the report. */
export function renderOwnerExtract(data: ReportData, owner: string, options: ReportOptions = {}): string {
  const context = reportContext(data, options);
  const { audit, words } = context.view;
  const { report } = words;
  const extract = ownerExtract(audit, owner);
  const journey = audit.audit.journey.name;
  const group = ownerFixes(context.view).find((it) => sameName(it.owner, extract.owner));
  const brings =
    group && group.regained > 0 ? html` ${report.together(formatPoints(group.regained, words))}.` : '';
  const body = html`<header><p class="over">${said(`${journey} · ${report.auditOf(formatDate(audit.audit.startedAt, words))}`)}</p><h1 dir="auto">${report.for(extract.owner)}</h1><p class="lead">${said(report.extractIntro(isolated(extract.owner), extract.findings.length, isolated(journey)))}${brings}</p></header><main>${findingsPart(report.findings, extract.findings, context)}${findingsPart(report.extractSuggested, extract.suggested, context)}${documentsPart(extract, context)}</main><footer><p>${report.madeWith(audit.audit.app)}</p></footer>`;
  return htmlDocument(`${report.for(extract.owner)} · ${journey}`, words.locale, body);
}

function findingsPart(title: string, findings: readonly Finding[], { view }: ReportContext): Piece {
  if (findings.length === 0) return '';
  const { words } = view;
  const { report } = words;
  const gain = (finding: Finding) => view.score.ledger.find((line) => line.evidence === finding.id)?.regained;
  const rows = findings.map((finding) => {
    const brings = gain(finding);
    return {
      cells: [
        html`${severityBadge(finding, words)} ${said(findingTitle(finding, words))}`,
        said(touchpointOf(finding.touchpoint, view)?.name ?? '–'),
        severityWords(finding, words),
        said(finding.recommendation ?? '–'),
        brings === undefined ? '–' : formatPoints(brings, words),
        finding.due === undefined ? '–' : formatDate(finding.due, words),
      ],
    };
  });
  const heads = [report.findings, report.touchpoint, report.severityHead, report.recommendation];
  return html`<section><h2>${title}</h2>${table(title, [...heads.map((text) => ({ text })), { text: report.brings, numeric: true }, { text: report.due }], rows)}</section>`;
}

function documentsPart({ documents }: OwnerExtract, { view }: ReportContext): Markup {
  const { report } = view.words;
  if (documents.length === 0) return html``;
  const { there, missing } = report.documentState;
  return html`<section><h2>${report.extractDocuments}</h2><ul>${documents.map(
    (document) =>
      html`<li>${documentName(document)} <span class="${document.exists ? 'good' : 'bad'}">${document.exists ? there : missing}</span></li>`,
  )}</ul></section>`;
}

const sameName = (a: string | null, b: string): boolean =>
  a !== null && a.trim().toLowerCase() === b.trim().toLowerCase();
