import type { Cell } from './cell.ts';
import { clicks } from './clicks.ts';
import { failures } from './failures.ts';
import { forms } from './forms.ts';
import { frames } from './frames.ts';
import { gestures } from './gestures.ts';
import { moves } from './moves.ts';
import { tabs } from './tabs.ts';

/** All situations, in the order they are tried. */
export const cells: readonly Cell[] = [
  ...moves,
  ...frames,
  ...clicks,
  ...gestures,
  ...failures,
  ...forms,
  ...tabs,
];
