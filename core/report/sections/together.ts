import { clustersOf } from '../../gaps/clusters.ts';
import { touchpointOf } from '../cause-words.ts';
import { isolated } from '../direction.ts';
import { html } from '../escape.ts';
import { findingTitle } from '../finding-title.ts';
import { table } from '../html/table.ts';
import { said } from '../html/user-text.ts';
import { isGap } from '../lanes/stage-findings.ts';
import { ofWalk } from './of-walk.ts';
import type { Section } from './section.ts';

/** Findings that one action mends together: what they share, where they are, and whom it takes. */
export const together: Section = {
  id: 'together',
  title: (words) => words.report.togetherTitle,
  body: ofWalk((view) => {
    const { words } = view;
    const clusters = clustersOf(view.audit.findings.filter((it) => !isGap(it)));
    if (clusters.length === 0) return '';
    const heads = [
      { text: words.report.shared },
      { text: words.report.recommendation },
      { text: words.report.findingsCount, numeric: true },
      { text: words.report.touchpoint },
      { text: words.report.owner },
    ];
    const rows = clusters.map((cluster) => {
      const first = cluster.findings[0];
      const named = cluster.by === 'person' || cluster.by === 'tag' || !first;
      return {
        cells: [
          said(named ? cluster.title : findingTitle(first, words)),
          said(cluster.action ?? ''),
          String(cluster.findings.length),
          said(cluster.touchpoints.map((id) => isolated(touchpointOf(id, view)?.name ?? id)).join(', ')),
          said(cluster.owners.map(isolated).join(', ') || '–'),
        ],
      };
    });
    return html`<p>${words.report.togetherHelp}</p>${table(words.report.togetherTitle, heads, rows)}`;
  }),
};
