import { gapPages } from './gap-pages.ts';
import type { GeneratedPage } from './generated-page.ts';
import { indexPage, type Listed } from './index-page.ts';
import { metricPages } from './metric-pages.ts';
import { milestonePages } from './milestone-pages.ts';
import { modelPages } from './model-pages.ts';
import { personaPages } from './persona-pages.ts';
import { stagePages } from './stage-pages.ts';
import { strategyPages } from './strategy-pages.ts';
import { touchpointPages } from './touchpoint-pages.ts';

/**
 * All guideline pages that are made from data, so that they never say other than what the product does, after the page
 * that lists them and the `written` ones. `counts` says how often published journeys broke a guideline.
 */
export function generatedPages(
  written: readonly Listed[],
  counts: ReadonlyMap<string, number>,
): readonly GeneratedPage[] {
  const pages = [
    ...gapPages(),
    ...strategyPages(),
    ...modelPages(),
    ...stagePages(),
    ...touchpointPages(),
    ...personaPages(),
    ...milestonePages(),
    ...metricPages(),
  ];
  return [indexPage([...written, ...pages], counts), ...pages];
}
