import type { Detector } from './detector.ts';
import { brokenPage } from './detectors/broken-page.ts';
import { deadClick } from './detectors/dead-click.ts';
import { errorClick } from './detectors/error-click.ts';
import { fieldFight } from './detectors/field-fight.ts';
import { formAbandon } from './detectors/form-abandon.ts';
import { longWait } from './detectors/long-wait.ts';
import { pageLoop } from './detectors/page-loop.ts';
import { rageClick } from './detectors/rage-click.ts';
import { refreshLoop } from './detectors/refresh-loop.ts';
import { scrollHunt } from './detectors/scroll-hunt.ts';
import { silentSubmit } from './detectors/silent-submit.ts';
import { slowPage } from './detectors/slow-page.ts';
import { slowResponse } from './detectors/slow-response.ts';
import { thrashedCursor } from './detectors/thrashed-cursor.ts';
import { uTurn } from './detectors/u-turn.ts';

/** All detectors, in the order people read them. */
export const detectors: readonly Detector[] = [
  rageClick,
  deadClick,
  slowResponse,
  errorClick,
  brokenPage,
  uTurn,
  pageLoop,
  refreshLoop,
  thrashedCursor,
  scrollHunt,
  formAbandon,
  fieldFight,
  slowPage,
  longWait,
  silentSubmit,
];
