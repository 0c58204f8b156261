import { html, join, type Markup, type Piece } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { itemWords } from '../item-words.ts';
import type { JourneyView } from '../journey-view.ts';
import { lanesOf } from '../map/lanes-of.ts';
import { stickyMap } from '../map-sheet.ts';
import { onceForEach } from '../once-for-each.ts';
import { timelinePicture } from '../timeline.ts';
import type { Section } from './section.ts';

/** A small phone less its margins, so that type is about its real size there. */
const phonePx = 304;

/** The map where there is room, the timeline where there is not, and both as a table. */
export const journeyMap: Section = {
  id: 'map',
  title: (words) => words.report.map,
  body({ view, before, others }) {
    const isAlone = !before && others.length === 0;
    const map = isAlone
      ? mapAlone(view)
      : stickyMap(view, { ...lookOf(view), others, ...(before ? { before } : {}) });
    return html`${map}${belowMap(view)}`;
  },
};

function lookOf(view: JourneyView) {
  return { locale: view.words.locale, theme: 'inherit', interactive: true, idPrefix: 'r-' } as const;
}

const mapAlone = onceForEach((view: JourneyView): Markup => stickyMap(view, lookOf(view)));

const belowMap = onceForEach(
  (view: JourneyView): Markup =>
    html`<div class="timeline">${timelinePicture(view, { ...lookOf(view), widthPx: phonePx })}</div><details><summary>${view.words.report.mapAsTable}</summary>${mapTable(view)}</details>`,
);

function mapTable(view: JourneyView): Markup {
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
