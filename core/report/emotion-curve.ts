import { curveThrough } from './curve-path.ts';
import { type Markup, svg } from './escape.ts';
import { face } from './face.ts';
import { journeyView } from './journey-view.ts';
import { describeJourney } from './map/describe.ts';
import { picture } from './map/picture.ts';
import { messagesFor } from './messages/messages-for.ts';
import { type PictureTheme, paintOf } from './paint.ts';
import type { ReportData } from './report-data.ts';

export interface EmotionCurveOptions {
  locale?: string;
  theme?: PictureTheme;
  widthPx?: number;
  heightPx?: number;
  idPrefix?: string;
}

/** The emotion curve alone and small, for cards and lists: the line, its wash, and a face at its best and its worst. */
export function renderEmotionCurve(data: ReportData, options: EmotionCurveOptions = {}): string {
  return emotionCurve(data, options).markup;
}

export function emotionCurve(data: ReportData, options: EmotionCurveOptions): Markup {
  const view = journeyView(data, messagesFor(options.locale));
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const { widthPx = 280, heightPx = 72 } = options;
  const id = `${options.idPrefix ?? ''}curve`;
  const values = view.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((it) => it.emotions.map((e) => e.value)),
  );
  const step = (widthPx - 24) / Math.max(1, values.length - 1);
  const y = (value: number) => heightPx / 2 - (value / 2) * (heightPx / 2 - 10);
  const points = values.map((value, index) => ({ x: 12 + index * step, y: y(value) }));
  const path = curveThrough(points);
  const area = `${path}L${points.at(-1)?.x ?? 0} ${y(0)}L${points[0]?.x ?? 0} ${y(0)}Z`;
  const half = (name: string, top: number) =>
    svg`<clipPath id="${`${id}-${name}`}"><rect x="0" y="${top}" width="${widthPx}" height="${heightPx / 2}"/></clipPath>`;
  const marked = new Set([values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))]);
  const drawn =
    points.length > 0 &&
    svg`<defs>${half('up', 0)}${half('down', heightPx / 2)}</defs><path d="${area}" fill="${paint('goodMark')}" opacity="0.2" clip-path="url(#${id}-up)"/><path d="${area}" fill="${paint('badMark')}" opacity="0.2" clip-path="url(#${id}-down)"/><path d="${path}" fill="none" stroke="${paint('curve')}" stroke-width="1.8" stroke-linecap="round"/>${points.map((point, index) => marked.has(index) && face(values[index] ?? 0, point.x, point.y, 7.5, paint))}`;
  return picture({
    box: { x: 0, y: 0, width: widthPx, height: heightPx },
    title: view.words.map.curveTitle(data.audit.audit.journey.name, data.audit.persona.name),
    description: describeJourney(view),
    content: svg`<path d="M0 ${y(0)}H${widthPx}" stroke="${paint('edge')}" stroke-width="0.8" stroke-dasharray="2 4"/>${drawn}`,
    theme,
    id,
  });
}
