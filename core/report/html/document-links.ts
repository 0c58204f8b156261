import { documentLink } from '../../journey/document-link.ts';
import type { JourneyDocument, Touchpoint } from '../../journey/touchpoint.ts';
import { html, join, type Piece } from '../escape.ts';
import type { Messages } from '../messages/messages-for.ts';
import { said } from './user-text.ts';

/** The documents of a touchpoint that can be opened, in one line; the others stand in the map. */
export function linkedDocuments({ documents }: Touchpoint, { report }: Messages): Piece {
  const linked = documents.filter((it) => documentLink(it.link) !== undefined);
  if (linked.length === 0) return '';
  return html`<p><b>${report.documents}:</b> ${join(linked.map(documentName), ', ')}</p>`;
}

/** Its name, as a link where it has one that can be opened. */
export function documentName({ name, link }: Pick<JourneyDocument, 'name' | 'link'>): Piece {
  const href = documentLink(link);
  return href === undefined
    ? said(name)
    : html`<a href="${href}" rel="noopener noreferrer">${said(name)}</a>`;
}
