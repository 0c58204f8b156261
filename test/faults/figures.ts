import type { Figure } from './figure.ts';
import { workerKills } from './r1-worker-kills.ts';
import { leavingClicks } from './r2-leaving-clicks.ts';
import { browserKills } from './r3-browser-kills.ts';
import { storageCalls } from './r5-storage-calls.ts';
import { upgrades } from './r6-upgrades.ts';
import { soak } from './r14-soak.ts';
import { walk300 } from './walk-300.ts';

/** In the order of their names. */
export const figures: readonly Figure[] = [
  workerKills,
  leavingClicks,
  browserKills,
  storageCalls,
  upgrades,
  soak,
  walk300,
];
