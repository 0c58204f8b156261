import type { Point } from '../curve-path.ts';
import { type Markup, svg } from '../escape.ts';
import { type Box, labelLine, placeLabels } from '../map/place-labels.ts';
import { textLines } from '../map/text-lines.ts';
import type { Paint } from '../paint.ts';
import type { EdgeLabel } from './flow-edge.ts';

const style = { sizePx: 11 };

/** Names of the ways, each beside its line and never on a touchpoint; one that finds no place stays unsaid here. */
export function drawEdgeLabels(
  labels: readonly EdgeLabel[],
  nodes: readonly Box[],
  ways: readonly (readonly Point[])[],
  widthPx: number,
  heightPx: number,
  paint: Paint,
): Markup {
  const named = labels.filter((label) => label.text !== '');
  const placed = placeLabels(
    named.map(({ text, at }) => ({ text, at, radius: 1, style, prefers: 'above' })),
    {
      within: { x: 2, y: 2, width: widthPx - 4, height: heightPx - 4 },
      lines: ways,
      boxes: nodes,
      neutralY: -1,
      dividers: [],
    },
  );
  return svg`${placed.map((label, index) => {
    if (!label) return '';
    const x = { start: label.x, middle: label.x + label.width / 2, end: label.x + label.width }[label.anchor];
    return textLines(label.lines, x, label.y + labelLine - 3, labelLine, {
      sizePx: style.sizePx,
      fill: paint(named[index]?.tone ?? 'muted'),
      anchor: label.anchor,
      halo: paint('surface'),
    });
  })}`;
}
