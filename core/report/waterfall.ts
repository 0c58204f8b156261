import type { LedgerLine } from '../scoring/ledger.ts';
import { causeWords } from './cause-words.ts';
import { isRightToLeft } from './direction.ts';
import { fragmentId, type Markup, type Piece, svg } from './escape.ts';
import { type JourneyView, journeyView } from './journey-view.ts';
import { picture } from './map/picture.ts';
import { textLines } from './map/text-lines.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatNumber, formatPoints } from './numbers.ts';
import { type Paint, type PictureTheme, paintOf } from './paint.ts';
import type { ReportData } from './report-data.ts';
import { bandTones } from './score-tone.ts';
import type { ColourName } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

export interface WaterfallOptions {
  locale?: string;
  theme?: PictureTheme;
  widthPx?: number;
  /** Causes drawn one by one; the rest become one bar. 9 when left out. */
  most?: number;
  idPrefix?: string;
  interactive?: boolean;
}

/** Where the points went: from 100 down to the score, one bar a cause. */
export function renderWaterfall(data: ReportData, options: WaterfallOptions = {}): string {
  return waterfall(journeyView(data, messagesFor(options.locale)), options).markup;
}

interface Bar {
  text: string;
  from: number;
  to: number;
  tone: ColourName;
  /** The last bar: what is left of 100. */
  kept: boolean;
  line?: LedgerLine;
  /** Number of the touchpoint, as on the map: it tells causes of one name apart. */
  ref?: number;
}

/** A loss this large deserves the strong colour. */
const largePoints = 1;
const barHeight = 16;
const type = { sizePx: 12.5 };
const lineHeight = 16;

export function waterfall(view: JourneyView, options: WaterfallOptions): Markup {
  const { score, words } = view;
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const width = options.widthPx ?? 600;
  const lowest = Math.max(0, Math.floor(((score.score ?? 0) - 4) / 10) * 10);
  const bars = barsOf(view, options.most ?? 9, lowest);
  const stacked = width < 440;
  const labelWidth = stacked ? width - 50 : Math.min(260, width * 0.42);
  const plot = { from: stacked ? 2 : labelWidth + 14, to: width - 46 };
  const x = (value: number) => plot.from + ((value - lowest) / (100 - lowest)) * (plot.to - plot.from);
  let y = 24;
  const drawn = bars.map((bar) => {
    const lines = wrapText(bar.text, labelWidth - 14, type, 3);
    const height = stacked
      ? lines.length * lineHeight + barHeight + 12
      : Math.max(lines.length * lineHeight, barHeight) + 9;
    const drawing = drawBar({
      bar,
      lines,
      y,
      x,
      stacked,
      labelWidth,
      dropPx: height - barHeight,
      view,
      paint,
    });
    y += height;
    return linked(bar, drawing, options.interactive ?? false);
  });
  const lost = formatNumber(100 - (score.score ?? 100), words);
  return picture({
    box: { x: 0, y: 0, width, height: y + 6 },
    title: words.report.ledger,
    description: words.report.ledgerSum(lost, formatNumber(score.score ?? 0, words)),
    content: svg`${axis(x, lowest, y, paint)}${drawn}`,
    theme,
    id: `${options.idPrefix ?? ''}waterfall`,
    interactive: options.interactive ?? false,
  });
}

function barsOf(view: JourneyView, most: number, lowest: number): Bar[] {
  const { ledger, score } = view.score;
  if (score === null) return [];
  const shown = ledger.length <= most + 1 ? ledger : ledger.slice(0, most);
  let at = 100;
  const bars = shown.map((line): Bar => {
    const from = at;
    at -= line.points;
    const ref = view.numberOf.get(line.touchpoint);
    return {
      text: causeWords(line, view),
      from,
      to: at,
      tone: line.points >= largePoints ? 'badMark' : 'midMark',
      kept: false,
      line,
      ...(ref === undefined ? {} : { ref }),
    };
  });
  const rest = ledger.length - shown.length;
  const smaller: Bar[] =
    rest > 0
      ? [{ text: view.words.report.smaller(rest), from: at, to: score, tone: 'edge', kept: false }]
      : [];
  const kept: Bar = {
    text: view.words.report.score,
    from: score,
    to: lowest,
    tone: bandTones(score).mark,
    kept: true,
  };
  return [...bars, ...smaller, kept];
}

interface BarDrawing {
  bar: Bar;
  lines: readonly string[];
  y: number;
  x: (value: number) => number;
  stacked: boolean;
  labelWidth: number;
  /** From the bar's foot down to the next bar. */
  dropPx: number;
  view: JourneyView;
  paint: Paint;
}

function drawBar({ bar, lines, y, x, stacked, labelWidth, dropPx, view, paint }: BarDrawing): Markup {
  const [start, end] = [x(bar.to), x(bar.from)];
  const barY = stacked ? y + lines.length * lineHeight + 1 : y;
  const rtl = isRightToLeft(bar.text);
  const look = {
    sizePx: type.sizePx,
    fill: paint('text'),
    bold: bar.kept,
    rtl,
    ...(stacked ? { halo: paint('bg') } : {}),
  };
  const ref =
    bar.ref !== undefined && svg`\u00a0<tspan font-size="10" fill="${paint('muted')}">${bar.ref}</tspan>`;
  const label = textLines(lines, rtl ? labelWidth : 0, y + 12.5, lineHeight, look, ref);
  const number = bar.kept ? formatNumber(bar.from, view.words) : formatPoints(bar.to - bar.from, view.words);
  const value = textLines([number], end + 5, barY + 12.5, 0, { sizePx: 12, fill: paint('text'), bold: true });
  const drop =
    !bar.kept && svg`<path d="M${start} ${barY + barHeight}v${dropPx}" stroke="${paint('edge')}"/>`;
  const broken =
    bar.kept &&
    bar.to > 0 &&
    svg`<path d="M${start + 7} ${barY - 2}l-4 ${barHeight + 4}m5 0l4 ${-barHeight - 4}" stroke="${paint('bg')}" stroke-width="2" fill="none"/>`;
  return svg`${label}<rect x="${start}" y="${barY}" width="${Math.max(1.5, end - start)}" height="${barHeight}" rx="2" fill="${paint(bar.tone)}"/>${broken}${value}${drop}`;
}

function linked({ line }: Bar, drawing: Markup, interactive: boolean): Piece {
  if (!interactive || !line) return drawing;
  const target =
    line.dimension === 'ease' ? fragmentId('f-', line.evidence) : fragmentId('tp-', line.touchpoint);
  return svg`<a href="#${target}" data-tp="${line.touchpoint}">${drawing}</a>`;
}

/** A few faint lines to read the length of the bars by. */
function axis(x: (value: number) => number, lowest: number, bottom: number, paint: Paint): Markup {
  const step = 100 - lowest > 60 ? 25 : 10;
  const ticks = Array.from(
    { length: Math.floor((100 - lowest) / step) + 1 },
    (_, index) => 100 - index * step,
  );
  return svg`${ticks.map(
    (tick) =>
      svg`<path d="M${x(tick)} 18V${bottom}" stroke="${paint('line')}"/>${textLines([String(tick)], Math.max(8, x(tick)), 12, 0, { sizePx: 10.5, fill: paint('muted'), anchor: 'middle' })}`,
  )}`;
}
