import type { Finding } from '../journey/finding.ts';
import { type Markup, svg } from './escape.ts';
import { severityWords } from './finding-words.ts';
import type { Messages } from './messages/messages-for.ts';
import { paintOf } from './paint.ts';
import { measuredMark, severityMark } from './severity-mark.ts';

/** The severity mark for use in running text, in the page's own colours. */
export function severityBadge(finding: Finding, words: Messages): Markup {
  const paint = paintOf('inherit');
  const drawing =
    finding.severity === undefined
      ? measuredMark(9, 9, 7.2, paint)
      : severityMark(finding.severity, 9, 9, 7.2, paint);
  return svg`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${severityWords(finding, words)}">${drawing}</svg>`;
}
