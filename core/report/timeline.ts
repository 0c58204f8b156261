import { type Markup, svg } from './escape.ts';
import { type JourneyView, journeyView } from './journey-view.ts';
import { describeJourney } from './map/describe.ts';
import type { LaneId } from './map/item.ts';
import { lanesOf } from './map/lanes-of.ts';
import { picture } from './map/picture.ts';
import { messagesFor } from './messages/messages-for.ts';
import { type PictureTheme, paintOf } from './paint.ts';
import type { ReportData } from './report-data.ts';
import { drawRibbon, type Stop } from './timeline/ribbon.ts';
import { drawStage } from './timeline/stage-block.ts';

export interface TimelineOptions {
  locale?: string;
  theme?: PictureTheme;
  /** 340 when left out: made for a phone, where the map has no room. */
  widthPx?: number;
  lanes?: readonly LaneId[];
  idPrefix?: string;
  interactive?: boolean;
}

/** The journey from top to bottom with everything the map shows, for narrow screens. */
export function renderTimeline(data: ReportData, options: TimelineOptions = {}): string {
  return timelinePicture(data, options).markup;
}

export function timelinePicture(data: ReportData, options: TimelineOptions): Markup {
  const view: JourneyView = journeyView(data, messagesFor(options.locale));
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const widthPx = options.widthPx ?? 340;
  const lanes = lanesOf(view, options.lanes);
  const look = { view, lanes, widthPx, paint, interactive: options.interactive ?? false };
  const stops: Stop[] = [];
  let y = 0;
  const stages = view.stages.map((_, index) => {
    const block = drawStage(index, y, look);
    y += block.heightPx;
    stops.push(...block.stops);
    return block.drawing;
  });
  return picture({
    box: { x: 0, y: 0, width: widthPx, height: y + 8 },
    title: view.words.map.timelineTitle(data.audit.audit.journey.name, data.audit.persona.name),
    description: describeJourney(view),
    content: svg`<rect width="${widthPx}" height="${y + 8}" rx="8" fill="${paint('bg')}"/>${drawRibbon(stops, y, paint, `${options.idPrefix ?? ''}timeline-`)}${stages}`,
    theme,
    id: `${options.idPrefix ?? ''}timeline`,
    interactive: options.interactive ?? false,
  });
}
