import { engagementOf } from '../../metrics/engagement.ts';
import { html, type Piece } from '../escape.ts';
import { interactionBars } from '../interaction-bars.ts';
import type { JourneyView } from '../journey-view.ts';
import { mostVisited } from '../most-visited.ts';
import { table } from './table.ts';
import { said } from './user-text.ts';

/** Where the walk was most, and how busy it was from beginning to end; nothing for an audit without a recording. */
export function engagement({ audit, words }: JourneyView): Piece {
  const { report } = words;
  const found = engagementOf(audit.events);
  const { pages, others } = mostVisited(found, audit.audit.site);
  if (pages.length === 0) return '';
  const bars = interactionBars(found.timeline, { locale: words.locale, theme: 'inherit' });
  return html`<div class="two"><div><h3>${report.mostVisited}</h3>${table(
    report.mostVisited,
    [{ text: report.page }, { text: report.visits, numeric: true }],
    pages.map(({ name, visits }) => ({ cells: [said(name), String(visits)] })),
  )}${others > 0 && html`<p class="facts">${report.morePages(others)}</p>`}</div>${bars && html`<div class="natural"><h3>${report.interactions}</h3>${bars}</div>`}</div>`;
}
