import { metricRows } from '../metrics/actual.ts';
import type { JourneyView } from './journey-view.ts';
import { onceForEach } from './once-for-each.ts';

/** The metrics of a walk by itself, for the lane of the map and for the table. */
export const walkMetrics = onceForEach(({ audit, score }: JourneyView) =>
  metricRows(audit, { score: score.score }),
);
