import { inputOf } from '../scoring/input-of.ts';
import type { JourneyView } from './journey-view.ts';
import { onceForEach } from './once-for-each.ts';

/** What the walk gives the score, for everything that asks what a fix would bring. */
export const scoringInput = onceForEach(({ audit }: JourneyView) => inputOf(audit));
