import { html, type Markup, type Piece } from '../escape.ts';
import type { JourneyView } from '../journey-view.ts';
import { onceForEach } from '../once-for-each.ts';
import type { Section } from './section.ts';

/** The body of a section that looks at nothing but the walk: the report in one file and a page show the same, drawn once. */
export function ofWalk(draw: (view: JourneyView) => Piece): Section['body'] {
  const drawn = onceForEach((view: JourneyView): Markup => html`${draw(view)}`);
  return ({ view }) => drawn(view);
}
