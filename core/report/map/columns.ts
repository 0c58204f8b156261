import type { JourneyView, StageView } from '../journey-view.ts';
import { textWidth } from '../text-width.ts';
import { longestWord } from '../wrap-text.ts';
import type { Item, Lane } from './item.ts';
import { cellPad, markWidth, normalType } from './type-scale.ts';

export interface Column {
  x: number;
  width: number;
}

/** From the left edge of the first column to the right edge of the last; both 0 where there is none. */
export function reachOf(columns: readonly Column[]): { from: number; to: number } {
  const from = columns.length === 0 ? 0 : Math.min(...columns.map(({ x }) => x));
  return { from, to: Math.max(from, ...columns.map(({ x, width }) => x + width)) };
}

const narrowest = 128;
const narrowestEmpty = 104;
/** A word may ask for so much width before it is cut. */
const widestWord = 170;
/** A touchpoint's number before its name and its score behind it. */
const besideValue = 44;
const slotPx = { few: 40, many: 27 };

/**
 * Column widths by content: every stage gets the room its faces and longest words need, and what is left of `widthPx`
 * goes where the most text is. The map grows beyond `widthPx` rather than squeeze.
 */
export function columnsOf(view: JourneyView, lanes: readonly Lane[], x: number, widthPx: number): Column[] {
  const ratings = view.stages.flatMap(slotsOf).length;
  const slot = view.stages.flatMap(slotsOf).length > 24 || ratings > 24 ? slotPx.many : slotPx.few;
  const least = view.stages.map((stage, index) => leastWidth(stage, cellsAt(lanes, index), slot));
  const spare = Math.max(0, widthPx - least.reduce((sum, width) => sum + width, 0));
  const loads = view.stages.map(
    (stage, index) => loadOf(lanes, index) * (stage.touchpoints.length > 0 ? 1 : 0.2),
  );
  const total = loads.reduce((sum, load) => sum + load, 0);
  let at = x;
  return least.map((width, index) => {
    const share = total > 0 ? (loads[index] ?? 0) / total : 1 / least.length;
    const column = { x: at, width: Math.round(width + spare * share) };
    at += column.width;
    return column;
  });
}

/** One place on the curve for every rating, and one for a touchpoint without. */
function slotsOf(stage: StageView): number[] {
  return stage.touchpoints.map((touchpoint) => Math.max(1, touchpoint.emotions.length));
}

function cellsAt(lanes: readonly Lane[], index: number): Item[] {
  return lanes.flatMap((lane) => lane.cells[index] ?? []);
}

function leastWidth(stage: StageView, items: readonly Item[], slot: number): number {
  const words = items.map(
    (item) =>
      longestWord(item.text, { ...normalType.text, bold: item.bold === true }) +
      (item.mark ? markWidth : 0) +
      (item.value ? besideValue : 0),
  );
  const head = Math.max(longestWord(stage.stage.name, { sizePx: 14, bold: true }), 0) + 48;
  const places = slotsOf(stage).reduce((sum, count) => sum + count, 0) * slot + 24;
  const floor = items.length === 0 ? narrowestEmpty : narrowest;
  return Math.max(
    floor,
    head + 2 * cellPad,
    Math.min(widestWord, Math.max(0, ...words)) + 2 * cellPad + 16,
    places,
  );
}

/** The width the stage's fullest lane would like; softened a little, so that no stage starves. */
function loadOf(lanes: readonly Lane[], index: number): number {
  const widths = lanes.map((lane) =>
    (lane.cells[index] ?? []).reduce(
      (sum, item) => sum + textWidth(item.text, normalType.text) + markWidth,
      0,
    ),
  );
  return Math.max(0, ...widths) ** 0.8;
}
