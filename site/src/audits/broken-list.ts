import { isolated } from '../../../core/report/direction.ts';
import { findingTitle } from '../../../core/report/finding-title.ts';
import { severityWords } from '../../../core/report/finding-words.ts';
import { md } from '../../../core/report/markdown/escape-markdown.ts';
import { formatShare } from '../../../core/report/numbers.ts';
import { markdownLink } from '../frame/markdown-link.ts';
import { dayOf, reportWords, words } from '../words/words.ts';
import { type Broken, byGuideline } from './by-guideline.ts';
import { reviewed } from './reviewed.ts';

/** What published journeys say of a guideline, as its page lists it. */
export type BrokenList = {
  count: number;
  /** How often people agreed with the detector; nothing where nobody looked. */
  reviewed: string | undefined;
  shown: readonly Broken[];
  /** How many are not shown. */
  more: number;
};

const said = words.views.broken;

/** The guideline that findings can break, from a page's id; most pages are about something else. */
export function guidelineOf(id: string): string | undefined {
  return /^guidelines\/((?:detectors|gaps)\/[\w-]+)$/.exec(id)?.[1];
}

export async function brokenList(guideline: string): Promise<BrokenList> {
  const { count, newest } = (await byGuideline()).get(guideline) ?? { count: 0, newest: [] };
  const [, detector] = guideline.split('detectors/');
  const looked = detector && (await reviewed()).get(detector);
  return {
    count,
    reviewed: looked
      ? said.reviewed(looked.confirmed, looked.reviewed, formatShare(looked.share, reportWords))
      : undefined,
    shown: newest,
    more: count - newest.length,
  };
}

/** Where and when a finding was seen, in one line. */
export function seenIn({ audit: { audit } }: Broken): string {
  return `${isolated(audit.audit.journey.name)} · ${isolated(audit.persona.name)} · ${dayOf(audit.audit.startedAt)}`;
}

/** The list as Markdown, with its heading. */
export function brokenMarkdown(list: BrokenList): string {
  const entries = list.shown.map(
    (broken) =>
      `- ${markdownLink(findingTitle(broken.finding, reportWords), broken.path)} (${md(severityWords(broken.finding, reportWords))}): ${md(seenIn(broken))}`,
  );
  return [
    `## ${said.title}`,
    list.reviewed,
    entries.length === 0 ? said.none : entries.join('\n'),
    list.more > 0 ? said.more(list.more) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}
