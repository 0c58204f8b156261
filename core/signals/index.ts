import type { Detector } from './detector.ts';
import { deadClick } from './detectors/dead-click.ts';
import { errorClick } from './detectors/error-click.ts';
import { rageClick } from './detectors/rage-click.ts';
import { slowPage } from './detectors/slow-page.ts';

/** All detectors, in the order people read them. */
export const detectors: readonly Detector[] = [rageClick, deadClick, errorClick, slowPage];
