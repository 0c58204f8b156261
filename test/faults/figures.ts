import type { Figure } from './figure.ts';
import { workerKills } from './r1-worker-kills.ts';
import { leavingClicks } from './r2-leaving-clicks.ts';
import { browserKills } from './r3-browser-kills.ts';
import { storageCalls } from './r5-storage-calls.ts';

/** In the order of their names. */
export const figures: readonly Figure[] = [workerKills, leavingClicks, browserKills, storageCalls];
