import type { Finding } from '../../journey/finding.ts';
import { findingTitle } from '../finding-title.ts';
import { severityWords, sourceWords } from '../finding-words.ts';
import type { JourneyView } from '../journey-view.ts';
import { isGap } from '../lanes/stage-findings.ts';
import { touchpointSlots } from '../touchpoint-slots.ts';
import { md } from './escape-markdown.ts';

/** Addresses by picture id. */
type Pictures = ReadonlyMap<string, string> | undefined;

/** Every finding touchpoint by touchpoint, then those of a stage as a whole. */
export function findingsPart(view: JourneyView, pictures: Pictures): string {
  const line = (finding: Finding, place: string) => findingLine(finding, place, view, pictures);
  const atPlaces = view.stages
    .flatMap((stage) => stage.touchpoints)
    .map((touchpoint) => ({
      head: `${view.numberOf.get(touchpoint.id)} ${md(touchpoint.name)}`,
      lines: [
        ...touchpointSlots(touchpoint, view.words).map(({ label, text }) => `- ${label}: ${md(text)}`),
        ...(view.findingsAt.get(touchpoint.id) ?? []).map((finding) => line(finding, touchpoint.name)),
      ],
    }));
  const ofStages = view.stages.map(({ stage: { id, name } }) => ({
    head: md(name),
    lines: view.strayFindings
      .filter((finding) => finding.stage === id && !isGap(finding))
      .map((finding) => line(finding, name)),
  }));
  return [...atPlaces, ...ofStages]
    .filter(({ lines }) => lines.length > 0)
    .map(({ head, lines }) => `### ${head}\n\n${lines.join('\n')}`)
    .join('\n\n');
}

function findingLine(finding: Finding, place: string, view: JourneyView, pictures: Pictures): string {
  const { report, statuses } = view.words;
  const facts = [
    severityWords(finding, view.words),
    finding.status === 'unreviewed' ? statuses.unreviewed : '',
    finding.count > 1 ? report.seen(finding.count) : '',
    sourceWords(finding, view.words),
  ].filter(Boolean);
  const mend = finding.recommendation ? ` ${report.recommendation}: ${md(finding.recommendation)}` : '';
  const shown = finding.pictures.flatMap((id) => {
    const address = pictures?.get(id);
    return address === undefined ? [] : [`\n\n  ![${report.pictureOf(md(place))}](<${address}>)`];
  });
  return `- **${md(findingTitle(finding, view.words))}** (${facts.map(md).join('; ')}).${mend}${shown.join('')}`;
}
