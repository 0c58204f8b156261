import type { Finding } from '../../journey/finding.ts';
import type { JourneyView, StageView } from '../journey-view.ts';
import type { Item } from '../map/item.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';

/** The stage's findings of one sort with what they belong to: by touchpoint, then those of the stage as a whole. */
export function stageFindings(
  stage: StageView,
  view: JourneyView,
  wanted: (finding: Finding) => boolean,
): { finding: Finding; about: Pick<Item, 'touchpoint' | 'ref'> }[] {
  const placed = stage.touchpoints.flatMap((touchpoint) =>
    (view.findingsAt.get(touchpoint.id) ?? [])
      .filter(wanted)
      .map((finding) => ({ finding, about: aboutTouchpoint(touchpoint, stage, view) })),
  );
  const whole = view.strayFindings
    .filter((finding) => finding.stage === stage.stage.id && wanted(finding))
    .map((finding) => ({ finding, about: {} }));
  return [...placed, ...whole];
}

export function isGap(finding: Finding): boolean {
  return finding.kind.startsWith('gap-');
}
