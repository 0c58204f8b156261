import type { Touchpoint } from '../../journey/touchpoint.ts';
import { channelIcon } from '../icons.ts';
import type { JourneyView } from '../journey-view.ts';
import type { Item } from '../map/item.ts';
import { formatScore } from '../numbers.ts';
import { bandTone } from '../score-tone.ts';
import type { ColourName } from '../tokens.ts';
import type { LaneDefinition } from './define-lane.ts';

/** What was met, through which channel, how it ended and how it scored. */
export const touchpoints: LaneDefinition = {
  id: 'touchpoints',
  items(stage, view) {
    const items = stage.touchpoints.map((touchpoint) => touchpointItem(touchpoint, view));
    return stage.passed > 0
      ? [...items, { text: view.words.map.passed(stage.passed), tone: 'muted' }]
      : items;
  },
  empty: (words) => words.map.notWalked,
};

function touchpointItem(touchpoint: Touchpoint, view: JourneyView): Item {
  const { words, score, numberOf } = view;
  const number = numberOf.get(touchpoint.id);
  const points = score.touchpoints[touchpoint.id]?.score;
  const said = [
    touchpoint.momentOfTruth ? words.map.momentOfTruth : '',
    touchpoint.outcome && touchpoint.outcome !== 'achieved' ? words.outcomes[touchpoint.outcome] : '',
    touchpoint.walked ? '' : words.map.notWalked,
  ].filter(Boolean);
  return {
    text: touchpoint.name,
    mark: { kind: 'icon', name: channelIcon(touchpoint.channel), tone: 'muted' },
    touchpoint: touchpoint.id,
    bold: touchpoint.momentOfTruth,
    star: touchpoint.momentOfTruth,
    ...(touchpoint.automatic && points === undefined ? { tone: 'muted' as const } : {}),
    ...(number === undefined ? {} : { ref: number }),
    ...(said.length === 0 ? {} : { note: said.join(' · '), noteTone: noteTone(touchpoint) }),
    ...(points === undefined || points === null
      ? {}
      : { value: { text: formatScore(points), tone: bandTone(points) } }),
  };
}

function noteTone(touchpoint: Touchpoint): ColourName {
  if (touchpoint.outcome === 'blocked') return 'bad';
  if (touchpoint.outcome === 'workaround') return 'mid';
  return touchpoint.momentOfTruth ? 'accent' : 'muted';
}
