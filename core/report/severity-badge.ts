import type { Finding } from '../journey/finding.ts';
import { type Markup, svg } from './escape.ts';
import { severityWords } from './finding-words.ts';
import { type IconName, icon } from './icons.ts';
import type { Messages } from './messages/messages-for.ts';
import { paintOf } from './paint.ts';
import { measuredMark, severityMark } from './severity-mark.ts';
import type { ColourName } from './tokens.ts';

/** What is no trouble has no severity to show. */
const classIcons: Partial<Record<Finding['class'], { name: IconName; tone: ColourName }>> = {
  opportunity: { name: 'idea', tone: 'accent' },
  delight: { name: 'strength', tone: 'good' },
};

/** The severity mark for use in running text, in the page's own colours. */
export function severityBadge(finding: Finding, words: Messages): Markup {
  const paint = paintOf('inherit');
  const other = classIcons[finding.class];
  if (other)
    return svg`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${words.classes[finding.class]}">${icon(other.name, 1, 1, 16, paint(other.tone))}</svg>`;
  const drawing =
    finding.severity === undefined
      ? measuredMark(9, 9, 7.2, paint)
      : severityMark(finding.severity, 9, 9, 7.2, paint);
  return svg`<svg class="mark" viewBox="0 0 18 18" width="18" height="18" role="img" aria-label="${severityWords(finding, words)}">${drawing}</svg>`;
}
