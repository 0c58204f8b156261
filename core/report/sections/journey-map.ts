import { html, join, type Markup, type Piece } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { itemWords } from '../item-words.ts';
import { lanesOf } from '../map/lanes-of.ts';
import { mapPicture } from '../map.ts';
import { timelinePicture } from '../timeline.ts';
import type { ReportContext, Section } from './section.ts';

/** The map where there is room, the timeline where there is not, and both as a table. */
export const journeyMap: Section = {
  id: 'map',
  title: (words) => words.report.map,
  body(context) {
    const { view, before, others } = context;
    const options = {
      locale: view.words.locale,
      theme: 'inherit',
      interactive: true,
      idPrefix: 'r-',
      others,
      ...(before ? { before } : {}),
    } as const;
    const map = mapPicture(view, options);
    const leastPx = Math.round(drawnWidth(map.markup) * 0.84);
    return html`<style>.map svg{min-width:${leastPx}px}</style><div class="map scroll" role="region" aria-label="${view.words.report.map}" tabindex="0">${map}</div><div class="timeline">${timelinePicture(view, { ...options, interactive: true })}</div><details><summary>${view.words.report.mapAsTable}</summary>${mapTable(context)}</details>`;
  },
};

/** A map may be scaled down a little before it scrolls: small type ends somewhere. */
function drawnWidth(markup: string): number {
  return Number(/viewBox="0 0 ([\d.]+)/.exec(markup)?.[1] ?? 0);
}

function mapTable({ view }: ReportContext): Markup {
  const heads = [view.words.map.stage, ...view.stages.map(({ stage }) => stage.name)];
  const rows = lanesOf(view).map((lane) => ({
    cells: [
      lane.label,
      ...lane.cells.map(
        (items): Piece =>
          items.length === 0
            ? '–'
            : join(items.map((item) => html`<span class="item">${said(itemWords(item, view.words))}</span>`)),
      ),
    ],
  }));
  return table(
    view.words.report.mapAsTable,
    heads.map((text) => ({ text })),
    rows,
  );
}
