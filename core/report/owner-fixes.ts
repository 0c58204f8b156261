import { fixesByOwner } from '../scoring/fixes.ts';
import type { JourneyView } from './journey-view.ts';
import { onceForEach } from './once-for-each.ts';
import { scoringInput } from './scoring-input.ts';

/** Everybody's fixes, for the report, its Markdown and the page of each owner. */
export const ownerFixes = onceForEach((view: JourneyView) => fixesByOwner(scoringInput(view)));
