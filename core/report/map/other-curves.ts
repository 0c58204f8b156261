import { type JourneyView, journeyView } from '../journey-view.ts';
import type { Messages } from '../messages/messages-for.ts';
import type { ReportData } from '../report-data.ts';
import type { ColourName } from '../tokens.ts';

/** Another journey on the same axes: another persona, or the same journey before. */
export interface OtherCurve {
  label: string;
  view: JourneyView;
  tone: ColourName;
  /** Told apart by dashes as well as by colour. */
  dash: string;
}

const looks: readonly Pick<OtherCurve, 'tone' | 'dash'>[] = [
  { tone: 'other1', dash: '7 4' },
  { tone: 'other2', dash: '2 4' },
  { tone: 'other3', dash: '10 3 2 3' },
  { tone: 'other4', dash: '4 2' },
];

/** Curves to compare with; the earlier audit comes first, in grey. More than four more would only tangle. */
export function otherCurves(
  others: readonly ReportData[],
  before: ReportData | undefined,
  words: Messages,
): OtherCurve[] {
  const earlier: OtherCurve[] = before
    ? [{ label: words.map.before, view: journeyView(before, words), tone: 'edge', dash: '5 4' }]
    : [];
  const personas = others.slice(0, looks.length).map((data, index) => ({
    label: data.audit.persona.name,
    view: journeyView(data, words),
    ...(looks[index] ?? { tone: 'edge' as const, dash: '' }),
  }));
  return [...earlier, ...personas];
}
