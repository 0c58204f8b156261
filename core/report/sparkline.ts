import { curveThrough } from './curve-path.ts';
import { type Markup, svg } from './escape.ts';
import { picture } from './map/picture.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatScore } from './numbers.ts';
import { type PictureTheme, paintOf } from './paint.ts';
import { bandTones } from './score-tone.ts';

export interface SparklineOptions {
  locale?: string;
  theme?: PictureTheme;
  widthPx?: number;
  heightPx?: number;
  idPrefix?: string;
}

/** Scores 0–100 over time, oldest first, as a small line with the last one marked; a missing one leaves a gap out. */
export function renderSparkline(scores: readonly (number | null)[], options: SparklineOptions = {}): string {
  return sparkline(scores, options).markup;
}

export function sparkline(scores: readonly (number | null)[], options: SparklineOptions): Markup {
  const words = messagesFor(options.locale);
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const { widthPx = 120, heightPx = 32 } = options;
  const step = (widthPx - 12) / Math.max(1, scores.length - 1);
  const known = scores.flatMap((score, index) => (score === null ? [] : [{ score, x: 6 + index * step }]));
  const [low, high] = range(known.map((it) => it.score));
  const y = (score: number) => heightPx - 6 - ((score - low) / (high - low)) * (heightPx - 12);
  const points = known.map(({ score, x }) => ({ x, y: y(score) }));
  const last = known.at(-1);
  const said = known.map((it) => formatScore(it.score)).join(', ');
  return picture({
    box: { x: 0, y: 0, width: widthPx, height: heightPx },
    title: said === '' ? words.report.noScore : `${words.report.score}: ${said}`,
    content: svg`<path d="${curveThrough(points)}" fill="none" stroke="${paint('muted')}" stroke-width="1.6" stroke-linecap="round"/>${last && svg`<circle cx="${last.x}" cy="${y(last.score)}" r="3.4" fill="${paint(bandTones(last.score).mark)}" stroke="${paint('bg')}" stroke-width="1.2"/>`}`,
    theme,
    id: `${options.idPrefix ?? ''}sparkline`,
  });
}

/** At least ten points high, so that noise does not look like a change. */
function range(scores: readonly number[]): [number, number] {
  const low = Math.min(...scores, 100);
  const high = Math.max(...scores, 0);
  const missing = Math.max(0, 10 - (high - low)) / 2;
  return [low - missing, high + missing];
}
