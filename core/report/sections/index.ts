import { findings } from './findings.ts';
import { flow } from './flow.ts';
import { gaps } from './gaps.ts';
import { gates } from './gates.ts';
import { journeyMap } from './journey-map.ts';
import { losses } from './losses.ts';
import { method } from './method.ts';
import { metrics } from './metrics.ts';
import { owners } from './owners.ts';
import { planned } from './planned.ts';
import type { Section } from './section.ts';
import { success } from './success.ts';
import { surveys } from './surveys.ts';
import { together } from './together.ts';
import { waits } from './waits.ts';

/** The report after its head, in reading order. */
export const sections: readonly Section[] = [
  journeyMap,
  losses,
  gates,
  findings,
  flow,
  owners,
  together,
  success,
  planned,
  gaps,
  waits,
  surveys,
  metrics,
  method,
];
