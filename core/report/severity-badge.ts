import type { Finding } from '../journey/finding.ts';
import { type Markup, svg } from './escape.ts';
import { findingMark, severityWords } from './finding-words.ts';
import { drawMark } from './map/draw-item.ts';
import type { Messages } from './messages/messages-for.ts';
import { paintOf } from './paint.ts';

/** The severity mark for use in running text, in the page's own colours. */
export function severityBadge(finding: Finding, words: Messages): Markup {
  const mark = findingMark(finding);
  return svg`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${severityWords(finding, words)}">${drawMark(mark, 9, 9, paintOf('inherit'))}</svg>`;
}
