import { findGaps } from '../../gaps/find-gaps.ts';
import type { Finding } from '../../journey/finding.ts';
import { touchpointOf } from '../cause-words.ts';
import { isolated } from '../direction.ts';
import { fragmentId, html } from '../escape.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import type { JourneyView } from '../journey-view.ts';
import { isGap } from '../lanes/stage-findings.ts';
import { onceForEach } from '../once-for-each.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** What should be there and is not: beside the score, never inside it. */
export const gaps: Section = {
  id: 'gaps',
  title: (words) => words.report.gapsTitle,
  body: ofWalk((view) => {
    const found = gapsOf(view);
    if (found.length === 0) return '';
    const { report } = view.words;
    const listed = table(
      report.gapsTitle,
      [
        { text: report.gapHead },
        { text: report.stage },
        { text: report.touchpoint },
        { text: report.recommendation },
      ],
      found.map((gap) => ({
        id: fragmentId('f-', gap.id),
        touchpoint: gap.touchpoint,
        cells: [
          said(titleOf(gap, view)),
          said(view.audit.stages.find((stage) => stage.id === gap.stage)?.name ?? gap.stage),
          said(touchpointOf(gap.touchpoint, view)?.name ?? '–'),
          said(gap.recommendation ?? ''),
        ],
      })),
    );
    return html`<details><summary>${report.gapsTitle} (${found.length})</summary>${listed}</details>`;
  }),
};

/** A rule's title may begin with the place it speaks of, and go on in words of ours. */
function titleOf({ title, touchpoint }: Finding, view: JourneyView): string {
  const place = touchpointOf(touchpoint, view)?.name;
  return place && title.startsWith(place) ? isolated(place) + title.slice(place.length) : title;
}

/** Gaps the audit holds and those its rules find, as of the end of the walk; gravest first. */
export const gapsOf = onceForEach(({ audit }: JourneyView): readonly Finding[] => {
  const now = audit.audit.endedAt ?? audit.audit.startedAt;
  const all = new Map(
    [...findGaps(audit, { now }).findings, ...audit.findings.filter(isGap)].map((it) => [it.id, it]),
  );
  return [...all.values()]
    .filter((gap) => gap.status !== 'dismissed')
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0));
});
