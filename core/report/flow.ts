import type { Touchpoint } from '../journey/touchpoint.ts';
import type { Point } from './curve-path.ts';
import { isRightToLeft } from './direction.ts';
import { type Markup, type Piece, svg } from './escape.ts';
import { drawEdge, type EdgeLabel, needsLane } from './flow/flow-edge.ts';
import { type FlowGraph, flowGraph } from './flow/flow-graph.ts';
import { drawEdgeLabels } from './flow/flow-labels.ts';
import { type FlowNode, flowLayout, nodeLine, nodeText } from './flow/flow-layout.ts';
import { channelIcon, icon } from './icons.ts';
import { type JourneyView, journeyView } from './journey-view.ts';
import { describeJourney } from './map/describe.ts';
import { itemGroup } from './map/draw-item.ts';
import { picture } from './map/picture.ts';
import { stamp } from './map/stamp.ts';
import { textLines } from './map/text-lines.ts';
import { messagesFor } from './messages/messages-for.ts';
import { formatScore } from './numbers.ts';
import { type Paint, type PictureTheme, paintOf } from './paint.ts';
import type { ReportData } from './report-data.ts';
import { bandTones } from './score-tone.ts';

export interface FlowOptions {
  locale?: string;
  theme?: PictureTheme;
  idPrefix?: string;
  interactive?: boolean;
}

/** The journey as a flow: stages side by side, every way between touchpoints, ways back and where it ended. */
export function renderFlow(data: ReportData, options: FlowOptions = {}): string {
  return flowPicture(data, options).markup;
}

export function flowPicture(data: ReportData, options: FlowOptions): Markup {
  const view = journeyView(data, messagesFor(options.locale));
  const theme = options.theme ?? 'auto';
  const paint = paintOf(theme);
  const ids = `${options.idPrefix ?? ''}flow-`;
  const graph = flowGraph(view);
  const layout = flowLayout(view);
  let lane = layout.bottom + 22;
  const labels: EdgeLabel[] = [];
  const ways: (readonly Point[])[] = [];
  const edges = graph.edges.map((edge) => {
    const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
    if (!from || !to) return '';
    const drawn = drawEdge(edge, from, to, lane, ids, paint);
    if (needsLane(from, to)) lane += 18;
    labels.push(drawn.label);
    ways.push(drawn.points);
    return drawn.line;
  });
  const heightPx = Math.max(lane, layout.bottom + 30) + 6;
  const all = view.stages.flatMap((stage) => stage.touchpoints);
  const nodes = all.map((touchpoint) => {
    const node = layout.nodes.get(touchpoint.id);
    if (!node) return '';
    const drawn = drawNode(touchpoint, node, graph, view, paint);
    return itemGroup(
      { text: touchpoint.name, touchpoint: touchpoint.id },
      drawn,
      options.interactive ?? false,
    );
  });
  const heads = layout.columns.map(({ x, width, head }, index) => {
    const quiet = view.stages[index]?.touchpoints.length === 0;
    return svg`<rect x="${x - 18}" y="6" width="${width + 36}" height="${heightPx - 12}" rx="8" fill="${paint('surface')}"/>${textLines(head, x + width / 2, 30, 16, { sizePx: 13, bold: true, fill: paint(quiet ? 'muted' : 'text'), anchor: 'middle' })}`;
  });
  return picture({
    box: { x: 0, y: 0, width: layout.widthPx, height: heightPx },
    title: view.words.map.flowTitle(data.audit.audit.journey.name, data.audit.persona.name),
    description: describeJourney(view),
    content: svg`<defs>${arrows(ids, paint)}</defs><rect width="${layout.widthPx}" height="${heightPx}" rx="8" fill="${paint('bg')}"/>${heads}${edges}${nodes}${drawEdgeLabels(labels, [...layout.nodes.values()], ways, layout.widthPx, heightPx, paint)}`,
    theme,
    id: `${options.idPrefix ?? ''}flow`,
    interactive: options.interactive ?? false,
  });
}

function arrows(ids: string, paint: Paint): Markup {
  const arrow = (kind: string, colour: string) =>
    svg`<marker id="${`${ids}${kind}`}" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0.5 0.5L7.5 4L0.5 7.5z" fill="${colour}"/></marker>`;
  return svg`${arrow('walked', paint('curve'))}${arrow('possible', paint('muted'))}${arrow('back', paint('mid'))}`;
}

function drawNode(
  touchpoint: Touchpoint,
  node: FlowNode,
  graph: FlowGraph,
  view: JourneyView,
  paint: Paint,
): Markup {
  const { x, y, width, height } = node;
  const score = view.score.touchpoints[touchpoint.id]?.score;
  const blocked = touchpoint.outcome === 'blocked';
  const edge = blocked ? 'badMark' : touchpoint.momentOfTruth ? 'accent' : 'edge';
  const rtl = isRightToLeft(touchpoint.name);
  const value =
    score !== undefined && score !== null
      ? textLines([formatScore(score)], x + width - 9, y + 21.5, 0, {
          sizePx: 11.5,
          bold: true,
          fill: paint(bandTones(score).text),
          anchor: 'end',
        })
      : '';
  const name = textLines(node.lines, rtl ? x + width - 36 : x + 32, y + 21.5, nodeLine, {
    sizePx: nodeText.sizePx,
    fill: paint('text'),
    bold: touchpoint.momentOfTruth,
    rtl,
  });
  const mark = touchpoint.momentOfTruth && icon('star', x + width - 7, y - 7, 13, paint('accent'));
  return svg`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${paint('bg')}" stroke="${paint(edge)}" stroke-width="${blocked || touchpoint.momentOfTruth ? 1.8 : 1}"${!touchpoint.walked && svg` stroke-dasharray="3 3"`}/>${stamp({ kind: 'icon', name: channelIcon(touchpoint.channel), tone: 'muted' }, x + 17.5, y + 16.5, 7.5)}${name}${value}${mark}${ends(touchpoint.id, node, graph, view, paint)}`;
}

/** Where the walk began and ended, and where there was no way on. */
function ends(id: string, node: FlowNode, graph: FlowGraph, view: JourneyView, paint: Paint): Piece {
  const y = node.y + node.height / 2;
  const start =
    graph.first === id &&
    svg`<path d="M${node.x - 15} ${y}H${node.x - 5}" stroke="${paint('curve')}" stroke-width="1.8"/><circle cx="${node.x - 19}" cy="${y}" r="4.5" fill="${paint('curve')}"><title>${view.words.map.start}</title></circle>`;
  const x = node.x + node.width;
  if (graph.dropOffs.has(id))
    return svg`${start}<path d="M${x} ${y}h8" stroke="${paint('badMark')}" stroke-width="1.8"/>${icon('cross', x + 8, y - 7, 14, paint('badMark'))}${textLines([view.words.map.dropOff], node.x, node.y + node.height + 14, 0, { sizePx: 11, fill: paint('bad'), bold: true })}`;
  return svg`${start}${
    graph.last === id &&
    svg`<path d="M${x} ${y}h8" stroke="${paint('curve')}" stroke-width="1.8"/><circle cx="${x + 13}" cy="${y}" r="5" fill="none" stroke="${paint('curve')}" stroke-width="1.6"><title>${view.words.map.end}</title></circle><circle cx="${x + 13}" cy="${y}" r="2.2" fill="${paint('curve')}"/>`
  }`;
}
