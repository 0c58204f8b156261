import type { Finding } from '../../journey/finding.ts';
import type { Touchpoint } from '../../journey/touchpoint.ts';
import { fragmentId, html, join, type Markup, type Piece, safeHref } from '../escape.ts';
import { findingTitle } from '../finding-title.ts';
import { severityWords, sourceWords } from '../finding-words.ts';
import type { JourneyView } from '../journey-view.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatDate, formatDuration, formatNumber } from '../numbers.ts';
import type { ReportContext } from '../sections/section.ts';
import { severityBadge } from '../severity-badge.ts';
import { dataPictures } from './data-picture.ts';
import { said } from './user-text.ts';

/** One finding: what it is, what it costs, what to do, and what it looked like. */
export function findingArticle(
  finding: Finding,
  touchpoint: Touchpoint | undefined,
  context: ReportContext,
): Markup {
  const { words } = context.view;
  const { report } = words;
  const id = fragmentId('f-', finding.id);
  const title = findingTitle(finding, words);
  const shown = (touchpoint?.pictures ?? []).filter((picture) => finding.pictures.includes(picture.id));
  const line = (label: string, text: string | undefined) =>
    text && html`<p dir="auto"><b>${label}:</b> ${said(text)}</p>`;
  return html`<article class="finding" id="${id}"><div><h4>${severityBadge(finding, words)} ${said(title)} <a class="anchor" href="#${id}" aria-label="${`${report.permalink}: ${title}`}">#</a></h4><p class="facts">${factsOf(finding, context.view)}</p>${line(report.recommendation, finding.recommendation)}${line(report.why, finding.why)}${guideline(finding, context)}</div>${dataPictures(shown, touchpoint?.name ?? '', context)}</article>`;
}

function guideline(finding: Finding, { guidelineOf }: ReportContext): Piece {
  const found = guidelineOf?.(finding);
  return found && html`<p class="guideline"><a href="${found.href}">${found.label}</a></p>`;
}

function factsOf(finding: Finding, view: JourneyView): Markup {
  const { words } = view;
  const { report } = words;
  const href = safeHref(finding.url);
  const facts: Piece[] = [
    finding.class === 'delight' || finding.class === 'opportunity' ? '' : severityWords(finding, words),
    finding.class === 'pain' ? '' : words.classes[finding.class],
    finding.status === 'unreviewed' ? words.statuses.unreviewed : '',
    finding.count > 1 ? report.seen(finding.count) : '',
    costOf(finding, view),
    finding.owner ? said(finding.owner) : '',
    finding.due === undefined ? '' : `${report.due} ${formatDate(finding.due, words)}`,
    finding.work === 'open' ? '' : words.workStates[finding.work],
    finding.carried ? report.carried : '',
    finding.target?.name ? html`${report.element} ${said(words.quoted(finding.target.name))}` : '',
    sourceWords(finding, words),
    finding.detector ? report.noticedBy(finding.detector) : '',
    ...Object.entries(finding.numbers ?? {}).map(([name, value]) => numberWords(name, value, words)),
    finding.tags.length > 0 ? said(finding.tags.map((tag) => tagWords(tag, words)).join(', ')) : '',
    href ? html`<a href="${href}" rel="noreferrer">${href.replace(/^https?:\/\//i, '')}</a>` : '',
  ];
  return join(facts, ' · ');
}

/** A tag rules know, in the reader's language; anybody's own word as it is. */
function tagWords(tag: string, { tagNames }: Messages): string {
  return Object.hasOwn(tagNames, tag) ? (tagNames[tag] ?? tag) : tag;
}

function costOf(finding: Finding, { score, words }: JourneyView): string {
  const line = score.ledger.find((entry) => entry.evidence === finding.id);
  if (!line) return '';
  return line.points < 0.05 ? words.report.costsLittle : words.report.costs(formatNumber(line.points, words));
}

/** `waitedMs 9200` reads `waited 9.2 s`. */
function numberWords(name: string, value: number, words: Messages): string {
  const spaced = name
    .replace(/(Ms|Px)$/, '')
    .replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  if (name.endsWith('Ms')) return `${spaced} ${formatDuration(value, words)}`;
  return `${spaced} ${formatNumber(value, words)}${name.endsWith('Px') ? ' px' : ''}`;
}
