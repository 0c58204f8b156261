import { actions } from './actions.ts';
import type { LaneDefinition } from './define-lane.ts';
import { documents } from './documents.ts';
import { emotion } from './emotion.ts';
import { friction } from './friction.ts';
import { ideas } from './ideas.ts';
import { metrics } from './metrics.ts';
import { milestones } from './milestones.ts';
import { missing } from './missing.ts';
import { owners } from './owners.ts';
import { planned } from './planned.ts';
import { strengths } from './strengths.ts';
import { thinking } from './thinking.ts';
import { touchpoints } from './touchpoints.ts';
import { waiting } from './waiting.ts';

/** The lanes of the map from top to bottom, in groups: what was lived, what was done, what it leads to, who and how well. */
export const laneGroups: readonly (readonly LaneDefinition[])[] = [
  [touchpoints, emotion, thinking, friction, strengths],
  [actions, planned, waiting, documents],
  [missing, ideas],
  [owners, milestones, metrics],
];
