import type { Page } from 'puppeteer';
import { type RecorderStep, selectorsOf } from '../../core/exchange/recorder.ts';
import { labelOfSelectors } from '../../core/exchange/selector-label.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { type Finding, findingSchema } from '../../core/journey/finding.ts';

import { present } from './present.ts';

export type Missing = { label: string; why: string; finding: Finding };

/** When a step failed for want of its target, that is evidence: what was looked for, where, and whether it was there at all. */
export async function missingTarget(
  page: Page,
  step: RecorderStep,
  events: readonly JourneyEvent[],
): Promise<Missing | undefined> {
  const selectors = selectorsOf(step);
  if (selectors.length === 0) return undefined;
  const label = labelOfSelectors(selectors) || 'the target';
  const isThere = (await present(page, selectors)) !== undefined;
  const why = isThere ? `“${label}” is on the page but could not be used.` : `“${label}” never appeared.`;
  const kind = isThere ? 'unusable-control' : 'missing-control';
  const url = events.findLast((event) => event.type === 'visit' && event.frame === 0);
  const finding = findingSchema.parse({
    id: `${kind}/${encodeURIComponent(label).slice(0, 80)}`,
    kind,
    title: why.replace(/\.$/, ''),
    touchpoint: 'here',
    stage: 'here',
    severity: 4,
    status: 'confirmed',
    target: { selectors: selectors.slice(0, 12), tag: 'unknown', name: label.slice(0, 300) },
    ...(url?.type === 'visit' ? { url: url.url } : {}),
    at: Date.now(),
  });
  return { label, why, finding };
}
