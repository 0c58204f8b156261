import type { Page } from 'puppeteer';
import type { RecorderStep } from '../../core/exchange/recorder.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { type Finding, findingSchema } from '../../core/journey/finding.ts';
import { isHung } from './hung.ts';
import { missingTarget } from './missing-target.ts';
import { whyStopped } from './why-stopped.ts';

/** Why a walk ended before its last step, and what that is evidence of. */
export type Stopped = {
  why: string;
  /** What was looked for. */
  target?: string;
  finding?: Finding;
  /** `hung`: nothing can be asked of the page any more. `away`: it never came, so there is nothing to ask. */
  page: 'there' | 'hung' | 'away';
};

export async function whatStopped(
  error: unknown,
  page: Page,
  step: RecorderStep,
  events: readonly JourneyEvent[],
): Promise<Stopped> {
  const why = whyStopped(error);
  if (step.type === 'navigate') return { why, page: 'away' };
  if (await isHung(page)) return hungAt(events);
  const missing = await missingTarget(page, step, events);
  if (!missing) return { why, page: 'there' };
  const { label: target, finding } = missing;
  return { why: missing.why, target, finding, page: 'there' };
}

/** Where the page was led to there is nothing: a way that ends for a visitor as for a machine. `said` is the browser's word for it. */
export function brokenAt(said: string, events: readonly JourneyEvent[]): Stopped {
  const why = whyStopped(new Error(said));
  const path = URL.parse(/ at (\S+)$/.exec(said)?.[1] ?? '')?.pathname ?? '';
  const id = `never-opens/${encodeURIComponent(path).slice(0, 80)}`;
  return { why, finding: brokenPage(id, why, events), page: 'away' };
}

/** A page that answers nobody is broken, for a visitor as for a machine. */
export function hungAt(events: readonly JourneyEvent[]): Stopped {
  const why = 'The page hangs: it is busy with itself and answers nobody.';
  return { why, finding: brokenPage('hangs', why, events), page: 'hung' };
}

function brokenPage(id: string, why: string, events: readonly JourneyEvent[]): Finding {
  const visit = events.findLast((event) => event.type === 'visit' && event.frame === 0);
  return findingSchema.parse({
    id: `broken-page/${id}`,
    kind: 'broken-page',
    title: why.replace(/\.$/, ''),
    touchpoint: 'here',
    stage: 'here',
    severity: 4,
    status: 'confirmed',
    ...(visit?.type === 'visit' ? { url: visit.url } : {}),
    at: Date.now(),
  });
}
