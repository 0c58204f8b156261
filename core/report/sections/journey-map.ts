import { html, join, type Markup, type Piece } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { itemWords } from '../item-words.ts';
import { lanesOf } from '../map/lanes-of.ts';
import { stickyMap } from '../map-sheet.ts';
import { timelinePicture } from '../timeline.ts';
import type { ReportContext, Section } from './section.ts';

/** A small phone less its margins, so that type is about its real size there. */
const phonePx = 304;

/** The map where there is room, the timeline where there is not, and both as a table. */
export const journeyMap: Section = {
  id: 'map',
  title: (words) => words.report.map,
  body(context) {
    const { view, before, others } = context;
    const look = { locale: view.words.locale, theme: 'inherit', interactive: true, idPrefix: 'r-' } as const;
    const map = stickyMap(view, { ...look, others, ...(before ? { before } : {}) });
    return html`${map}<div class="timeline">${timelinePicture(view, { ...look, widthPx: phonePx })}</div><details><summary>${view.words.report.mapAsTable}</summary>${mapTable(context)}</details>`;
  },
};

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
