import { type Markup, svg } from './escape.ts';
import { describeJourney } from './map/describe.ts';
import { type DrawnMap, drawMap, type MapLook } from './map/draw-map.ts';
import type { LaneId } from './map/item.ts';
import { otherCurves } from './map/other-curves.ts';
import { picture } from './map/picture.ts';
import { usualPx } from './map/plan-map.ts';
import { messagesFor } from './messages/messages-for.ts';
import { type PictureTheme, paintOf } from './paint.ts';
import type { ReportData } from './report-data.ts';

export interface MapOptions {
  /** Language of the picture's own words; `en` when left out. */
  locale?: string;
  /** Where the colours come from; `auto` (follows the reader's system) when left out. */
  theme?: PictureTheme;
  /** Width to fill, in px; the map grows beyond it when its content needs more. 1232 when left out. */
  widthPx?: number;
  /** Only these lanes. */
  lanes?: readonly LaneId[];
  /** Makes ids unique where several pictures share a page. */
  idPrefix?: string;
  /** Links touchpoints to `#tp-…` and findings to `#f-…`, and marks both with `data-tp`. */
  interactive?: boolean;
  /** Other personas' walks of the same journey, drawn on the same curve; up to four. */
  others?: readonly ReportData[];
  /** An earlier audit of the same journey, for the curve and the change of every stage's score. */
  before?: ReportData;
}

/** The journey map as one SVG document: stages as columns, lanes as rows. Pure; the same input gives the same string. */
export function renderMap(data: ReportData, options: MapOptions = {}): string {
  return mapPicture(data, options).markup;
}

export function mapPicture(data: ReportData, options: MapOptions = {}): Markup {
  return wholeMap(drawMap(data, mapLook(options)), data, options);
}

/** The drawn parts put together as one document. */
export function wholeMap(drawn: DrawnMap, data: ReportData, options: MapOptions): Markup {
  const { layout, view, ground, heads, names, rows, frame } = drawn;
  const id = mapId(options);
  return picture({
    box: { x: 0, y: 0, width: layout.widthPx, height: layout.heightPx },
    title: view.words.map.title(data.audit.audit.journey.name, data.audit.persona.name),
    description: describeJourney(view),
    content: svg`<g id="${`${id}-frame`}">${ground}${heads}${names}${frame}</g>${rows.map((row, index) => svg`<g id="${`${id}-row-${index}`}">${row}</g>`)}`,
    theme: options.theme ?? 'auto',
    id,
    interactive: options.interactive ?? false,
  });
}

export function mapId(options: MapOptions): string {
  return `${options.idPrefix ?? ''}map`;
}

/** The options with everything filled in. */
export function mapLook(options: MapOptions): MapLook {
  const words = messagesFor(options.locale);
  return {
    words,
    paint: paintOf(options.theme ?? 'auto'),
    widthPx: options.widthPx ?? usualPx,
    lanes: options.lanes,
    ids: `${options.idPrefix ?? ''}map-`,
    interactive: options.interactive ?? false,
    others: otherCurves(options.others ?? [], options.before, words),
    before: options.before,
  };
}
