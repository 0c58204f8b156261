import { type Markup, type Piece, svg } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import { scorePill } from '../map/draw-frame.ts';
import { drawItem, hitArea, itemGroup, placeItem } from '../map/draw-item.ts';
import type { Item, Lane } from '../map/item.ts';
import { styleOf } from '../map/layout.ts';
import { textLines } from '../map/text-lines.ts';
import { itemGap } from '../map/type-scale.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { Paint } from '../paint.ts';
import { wrapText } from '../wrap-text.ts';
import { ribbonPx, type Stop } from './ribbon.ts';

export interface TimelineLook {
  view: JourneyView;
  lanes: readonly Lane[];
  widthPx: number;
  paint: Paint;
  interactive: boolean;
}

export interface StageBlock {
  drawing: Markup;
  stops: readonly Stop[];
  heightPx: number;
}

const headType = { sizePx: 14, bold: true } as const;

/** A stage's head, its touchpoints one after another, then what belongs to the stage as a whole. */
export function drawStage(index: number, top: number, look: TimelineLook): StageBlock {
  const { view, widthPx, paint } = look;
  const stage = view.stages[index];
  if (!stage) return { drawing: svg``, stops: [], heightPx: 0 };
  const name = wrapText(stage.stage.name, widthPx - 70, headType, 3);
  const headPx = 16 + name.length * 18;
  const quiet = stage.touchpoints.length === 0;
  const head = svg`<rect x="0" y="${top}" width="${widthPx}" height="${headPx}" fill="${paint('surface')}"/><path d="M0 ${top + 0.5}H${widthPx}M0 ${top + headPx - 0.5}H${widthPx}" stroke="${paint('line')}"/>${textLines(name, 12, top + 21, 18, { sizePx: headType.sizePx, bold: true, fill: paint(quiet ? 'muted' : 'text') })}${stage.score !== undefined && scorePill(stage.score, widthPx - 12, top + 8, paint)}`;
  const pen: Pen = { y: top + headPx + 12, drawings: [], stops: [] };
  for (const touchpoint of stage.touchpoints) {
    for (const { lane, item } of itemsOf(touchpoint.id, index, look)) draw(lane, item, pen, look);
    pen.y += 10;
  }
  for (const { lane, item } of itemsOf(undefined, index, look)) draw(lane, item, pen, look);
  if (quiet && pen.drawings.length === 0) {
    pen.drawings.push(
      textLines([view.words.map.notWalked], ribbonPx + 10, pen.y + 12, 0, {
        sizePx: 12,
        fill: paint('muted'),
        italic: true,
      }),
    );
    pen.y += 22;
  }
  return { drawing: svg`${head}${pen.drawings}`, stops: pen.stops, heightPx: pen.y + 8 - top };
}

interface Pen {
  y: number;
  drawings: Piece[];
  stops: Stop[];
}

function itemsOf(
  touchpoint: string | undefined,
  index: number,
  { lanes }: TimelineLook,
): { lane: Lane; item: Item }[] {
  return inOrder(lanes).flatMap((lane) =>
    (lane.cells[index] ?? [])
      .filter((item) => item.touchpoint === touchpoint)
      .map((item) => ({ lane, item })),
  );
}

/** The touchpoint's own line comes first, before what was planned for it. */
function inOrder(lanes: readonly Lane[]): Lane[] {
  return [...lanes].sort((a, b) => Number(b.id === 'touchpoints') - Number(a.id === 'touchpoints'));
}

function draw(lane: Lane, item: Item, pen: Pen, look: TimelineLook): void {
  const style = styleOf(lane);
  const shown = withoutRepeats(lane, item, look.view.words);
  const placed = placeItem(shown, look.widthPx - ribbonPx - 20, style);
  if (lane.id === 'emotion' && item.mark?.kind === 'face')
    pen.stops.push({ y: pen.y + style.type.line / 2, value: item.mark.value });
  const drawing = drawItem(placed, ribbonPx + 8, pen.y, style, look.paint);
  const reach =
    look.interactive && hitArea(ribbonPx + 4, pen.y - 2, look.widthPx - ribbonPx - 12, placed.heightPx + 4);
  pen.drawings.push(itemGroup(item, svg`${reach}${drawing}`, look.interactive));
  pen.y += placed.heightPx + itemGap;
}

/** The block says whose it is, and the ribbon draws the face. */
function withoutRepeats(lane: Lane, item: Item, words: Messages): Item {
  const { ref, mark, ...rest } = item;
  const unsaid = lane.id === 'emotion' && mark?.kind === 'face' && item.text === words.emotions(mark.value);
  return {
    ...rest,
    ...(lane.id === 'touchpoints' ? { bold: true } : {}),
    ...(unsaid ? { tone: 'muted' as const } : {}),
    ...(lane.id === 'touchpoints' && ref !== undefined ? { ref } : {}),
    ...(lane.id !== 'emotion' && mark ? { mark } : {}),
  };
}
