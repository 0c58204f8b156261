import { touchpointOf } from '../cause-words.ts';
import type { JourneyView } from '../journey-view.ts';
import { gapsOf } from '../sections/gaps.ts';
import { md } from './escape-markdown.ts';
import { mdTable } from './markdown-table.ts';

/** What should be there and is not. */
export function gapsPart(view: JourneyView): string {
  const found = gapsOf(view);
  if (found.length === 0) return '';
  const { report } = view.words;
  const heads = [report.gapHead, report.stage, report.touchpoint, report.recommendation];
  return mdTable(
    heads.map((text) => ({ text })),
    found.map((gap) => [
      md(gap.title),
      md(view.audit.stages.find((stage) => stage.id === gap.stage)?.name ?? gap.stage),
      md(touchpointOf(gap.touchpoint, view)?.name ?? '–'),
      md(gap.recommendation ?? ''),
    ]),
  );
}
