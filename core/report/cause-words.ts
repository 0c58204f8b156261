import type { LedgerLine } from '../scoring/ledger.ts';
import { isolated } from './direction.ts';
import { findingTitle } from './finding-title.ts';
import type { JourneyView } from './journey-view.ts';

/** What a lost point is about, in words: a finding's title, how a goal ended, how a touchpoint felt. */
export function causeWords(
  line: Pick<LedgerLine, 'touchpoint' | 'evidence' | 'dimension'>,
  view: JourneyView,
): string {
  const { words } = view;
  const touchpoint = touchpointOf(line.touchpoint, view);
  const place = touchpoint?.name ?? line.touchpoint;
  if (line.dimension === 'emotion') return words.report.felt(isolated(place));
  if (line.dimension === 'effectiveness')
    return words.report.ended(isolated(place), words.outcomes[touchpoint?.outcome ?? 'blocked']);
  const finding = findingOf(line.evidence, view);
  return finding ? findingTitle(finding, words) : line.evidence;
}

/** Has this audit what the point was lost by? One that was walked later may have neither the finding nor the touchpoint. */
export function knowsCause(
  line: Pick<LedgerLine, 'touchpoint' | 'evidence' | 'dimension'>,
  view: JourneyView,
): boolean {
  const judged = line.dimension === 'emotion' || line.dimension === 'effectiveness';
  return judged
    ? touchpointOf(line.touchpoint, view) !== undefined
    : findingOf(line.evidence, view) !== undefined;
}

/** What to do about it, as a fix is called: the recommendation, else the finding itself. */
export function fixWords(line: Pick<LedgerLine, 'touchpoint' | 'evidence'>, view: JourneyView): string {
  const finding = findingOf(line.evidence, view);
  if (finding) return finding.recommendation || findingTitle(finding, view.words);
  const touchpoint = touchpointOf(line.touchpoint, view);
  const place = touchpoint?.name ?? line.touchpoint;
  return touchpoint?.outcome === 'workaround'
    ? view.words.summary.detourFix(isolated(place))
    : view.words.summary.outcomeFix(isolated(place));
}

export function touchpointOf(id: string, { audit }: JourneyView) {
  for (const stage of audit.stages) {
    const found = stage.touchpoints.find((touchpoint) => touchpoint.id === id);
    if (found) return found;
  }
  return undefined;
}

export function findingOf(id: string, { audit }: JourneyView) {
  return audit.findings.find((finding) => finding.id === id);
}
