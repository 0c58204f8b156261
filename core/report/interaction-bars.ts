import type { Engagement } from '../metrics/engagement.ts';
import { type Markup, svg } from './escape.ts';
import { picture } from './map/picture.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatDuration } from './numbers.ts';
import { type PictureTheme, paintOf } from './paint.ts';

export interface InteractionBarsOptions {
  locale?: string;
  theme?: PictureTheme;
  idPrefix?: string;
}

const widthPx = 280;
const groundPx = 64;
const heightPx = 82;
const mostBars = 56;

/** Clicks, inputs and submits from the first event of the walk to its last; undefined for a walk too short to have a course. */
export function interactionBars(
  timeline: Engagement['timeline'],
  options: InteractionBarsOptions = {},
): Markup | undefined {
  const [first, second] = timeline;
  if (!first || !second) return undefined;
  const words = messagesFor(options.locale);
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const together = Math.ceil(timeline.length / mostBars);
  const slotMs = (second.at - first.at) * together;
  const bars = Array.from({ length: Math.ceil(timeline.length / together) }, (_, index) =>
    timeline
      .slice(index * together, (index + 1) * together)
      .reduce((sum, { interactions }) => sum + interactions, 0),
  );
  const highest = Math.max(...bars, 1);
  const stepPx = widthPx / bars.length;
  const lasted = formatDuration(timeline.length * (second.at - first.at), words);
  const busiestMs = Math.max(0, bars.indexOf(highest)) * slotMs;
  return picture({
    box: { x: 0, y: 0, width: widthPx, height: heightPx },
    title: words.report.interactionCourse(
      bars.reduce((sum, it) => sum + it, 0),
      lasted,
      highest,
      busiestMs === 0 ? undefined : formatDuration(busiestMs, words),
    ),
    content: svg`${bars.map((count, index) => {
      if (count === 0) return '';
      // What is there is seen, however small beside the highest.
      const barPx = Math.max(2, (count / highest) * (groundPx - 4));
      return svg`<rect x="${px(index * stepPx)}" y="${px(groundPx - barPx)}" width="${px(Math.max(1, stepPx - 1))}" height="${px(barPx)}" fill="${paint('accent')}"/>`;
    })}<path d="M0 ${groundPx}H${widthPx}" stroke="${paint('edge')}"/><text x="0" y="${heightPx - 3}" font-size="11" fill="${paint('muted')}">0</text><text x="${widthPx}" y="${heightPx - 3}" font-size="11" text-anchor="end" fill="${paint('muted')}">${lasted}</text>`,
    theme,
    id: `${options.idPrefix ?? ''}interactions`,
  });
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
