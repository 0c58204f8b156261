import { isRightToLeft } from '../direction.ts';
import { type Markup, type Piece, svg } from '../escape.ts';
import type { JourneyView, StageView } from '../journey-view.ts';
import { formatScore, formatSigned } from '../numbers.ts';
import type { Paint } from '../paint.ts';
import type { ReportData } from '../report-data.ts';
import { bandTones } from '../score-tone.ts';
import { textWidth } from '../text-width.ts';
import type { Column } from './columns.ts';
import { emotionSpan } from './emotion-span.ts';
import { headType, labelType, type MapLayout, type Row } from './layout.ts';
import { textLines } from './text-lines.ts';
import { cellPad } from './type-scale.ts';

const corner = 8;

/** The page colour under everything, with the frame's round corners; a stage nobody walked lies in the shade. */
export function drawGround(
  { stages }: JourneyView,
  { widthPx, heightPx, columns, headPx }: MapLayout,
  paint: Paint,
): Markup {
  const quiet = columns.filter((_, index) => stages[index]?.touchpoints.length === 0);
  const shade = quiet
    .map(({ x, width }) => {
      const round = x + width >= widthPx ? corner : 0;
      const edge = heightPx - 0.5;
      return `M${x} ${headPx}h${width}V${edge - round}q0 ${round} ${-round} ${round}H${x}z`;
    })
    .join('');
  return svg`<rect x="0.5" y="0.5" width="${widthPx - 1}" height="${heightPx - 1}" rx="${corner}" fill="${paint('bg')}"/>${shade !== '' && quiet.length < columns.length && svg`<path d="${shade}" fill="${paint('surface')}" opacity="0.7"/>`}`;
}

/** Stage names, each with its score in a pill, on a quiet ground. */
export function drawHeads(
  view: JourneyView,
  layout: MapLayout,
  paint: Paint,
  before: ReportData | undefined,
): Markup {
  const { widthPx, headPx, namesPx } = layout;
  const ground = svg`<path d="M${namesPx} 0.5H${widthPx - corner}a${corner - 0.5} ${corner - 0.5} 0 0 1 ${corner - 0.5} ${corner}V${headPx}H${namesPx}Z" fill="${paint('surface')}"/>`;
  const heads = view.stages.map((stage, index) => {
    const column = layout.columns[index];
    return (
      column &&
      stageHead(stage, column, layout.heads[index] ?? [], view, paint, before?.score.stages[stage.stage.id])
    );
  });
  return svg`${ground}${heads}`;
}

function stageHead(
  stage: StageView,
  column: Column,
  lines: readonly string[],
  view: JourneyView,
  paint: Paint,
  before: number | undefined,
): Piece {
  const quiet = stage.score === undefined && stage.touchpoints.length === 0;
  const rtl = isRightToLeft(stage.stage.name);
  const right = column.x + column.width - cellPad;
  const name = textLines(lines, rtl ? right : column.x + cellPad, 25, 17, {
    rtl,
    sizePx: headType.sizePx,
    fill: paint(quiet ? 'muted' : 'text'),
    bold: true,
  });
  if (stage.score === undefined) return name;
  const pill = rtl ? column.x + cellPad + pillWidth(stage.score) : right;
  const change = before === undefined ? undefined : stage.score - before;
  const delta =
    change !== undefined &&
    Math.abs(change) >= 0.05 &&
    textLines([formatSigned(change, view.words)], pill, 43, 0, {
      sizePx: 11,
      fill: paint(change > 0 ? 'good' : 'bad'),
      bold: true,
      anchor: 'end',
    });
  return svg`${name}${scorePill(stage.score, pill, 11, paint)}${delta}`;
}

/** A score in a tinted pill with its right edge at x. */
export function scorePill(score: number, right: number, y: number, paint: Paint): Markup {
  const text = formatScore(score);
  const tones = bandTones(score);
  const width = pillWidth(score);
  return svg`<rect x="${right - width}" y="${y}" width="${width}" height="19" rx="9.5" fill="${paint(tones.ground)}"/>${textLines([text], right - width / 2, y + 13.7, 0, { sizePx: 12, fill: paint(tones.text), bold: true, anchor: 'middle' })}`;
}

function pillWidth(score: number): number {
  return Math.max(30, textWidth(formatScore(score), { sizePx: 12, bold: true }) + 16);
}

/** The corner above the lane names, and the line under the heads, for heads that stick. */
export function drawCorner(
  view: JourneyView,
  { namesPx, headPx, widthPx, columns }: MapLayout,
  paint: Paint,
): Markup {
  const word = textLines([view.words.map.stage], cellPad, headPx / 2 + 4, 0, {
    sizePx: labelType.sizePx,
    fill: paint('muted'),
    bold: true,
  });
  const lines = columns.map((column) => `M${column.x} 0.5V${headPx}`).join('');
  return svg`<path d="M${namesPx} 0.5H0.5V${headPx}H${namesPx}Z" fill="${paint('surface')}"/>${word}<path d="${lines}M0.5 ${headPx}V0.5H${widthPx - 0.5}V${headPx}" stroke="${paint('line')}" fill="none"/><path d="M0.5 ${headPx - 0.5}H${widthPx - 0.5}" stroke="${paint('edge')}" stroke-opacity="0.55"/>`;
}

/** The lines between lane names, for names that stick. */
export function drawNameLines({ namesPx, headPx, heightPx, rows }: MapLayout, paint: Paint): Markup {
  const across = rows.map((row) => `M0 ${row.y}H${namesPx}`).join('');
  const groups = groupLines(rows, namesPx, paint);
  return svg`<path d="${across}M${namesPx - 0.5} ${headPx}V${heightPx}M0.5 ${headPx}V${heightPx - corner}" stroke="${paint('line')}" fill="none"/>${groups}`;
}

/** Kindred lanes stand together: the line above each group is a little stronger than a hairline. */
function groupLines(rows: readonly Row[], widthPx: number, paint: Paint): Piece {
  const path = rows
    .flatMap((row) => (row.lane.opensGroup ? [`M0.5 ${row.y}H${widthPx - 0.5}`] : []))
    .join('');
  return path !== '' && svg`<path d="${path}" stroke="${paint('edge')}" stroke-opacity="0.5" fill="none"/>`;
}

/** The names of the lanes; the curve's scale stands in its own. */
export function drawNames(view: JourneyView, layout: MapLayout, hasLegend: boolean, paint: Paint): Markup {
  const { heightPx, namesPx, headPx } = layout;
  const ground = svg`<path d="M${namesPx} 0.5H${corner}A${corner - 0.5} ${corner - 0.5} 0 0 0 0.5 ${corner}V${heightPx - corner}A${corner - 0.5} ${corner - 0.5} 0 0 0 ${corner} ${heightPx - 0.5}H${namesPx}Z" fill="${paint('surface')}"/>`;
  const label = (lines: readonly string[], y: number) =>
    textLines(lines, cellPad, y, 15, { sizePx: labelType.sizePx, fill: paint('muted'), bold: true });
  return svg`${ground}${label([view.words.map.stage], headPx / 2 + 4)}${layout.rows.map((row) => svg`${label(row.label, row.y + cellPad + 10)}${row.cells.length === 0 && row.height > 180 && scale(row, view, layout, hasLegend, paint)}`)}`;
}

function scale(row: Row, view: JourneyView, { namesPx }: MapLayout, hasLegend: boolean, paint: Paint): Piece {
  const { top, bottom } = emotionSpan(row.height, hasLegend);
  return view.words.map.emotionScale.map((word, index) =>
    textLines([word], namesPx - 9, row.y + 4 + top + ((bottom - top) * index) / 2, 0, {
      sizePx: 10.5,
      fill: paint('muted'),
      anchor: 'end',
    }),
  );
}

/** Hairlines between rows and columns, and the frame. */
export function drawFrame({ widthPx, heightPx, headPx, rows, columns }: MapLayout, paint: Paint): Markup {
  const across = rows.map((row) => `M0.5 ${row.y}H${widthPx - 0.5}`);
  const down = columns.map((column) => `M${column.x} 0.5V${heightPx - 0.5}`);
  return svg`<path d="${[...across, ...down].join('')}" stroke="${paint('line')}" fill="none"/><path d="M0.5 ${headPx}H${widthPx - 0.5}" stroke="${paint('edge')}" stroke-opacity="0.55" fill="none"/>${groupLines(rows, widthPx, paint)}<rect x="0.5" y="0.5" width="${widthPx - 1}" height="${heightPx - 1}" rx="${corner}" fill="none" stroke="${paint('line')}"/>`;
}
