import type { JourneyView } from '../journey-view.ts';
import { formatScore } from '../numbers.ts';

/** The picture in words, for who does not see it: stages with their scores, then the best and the worst moment. */
export function describeJourney(view: JourneyView): string {
  const { map } = view.words;
  const stages = view.stages.map(({ stage, score }) =>
    map.describeStage(stage.name, score === undefined ? undefined : formatScore(score)),
  );
  const moments = view.stages
    .flatMap((stage) =>
      stage.touchpoints.flatMap((it) => it.emotions.map(({ value }) => ({ value, name: it.name }))),
    )
    .sort((a, b) => b.value - a.value);
  const [best, worst] = [moments[0], moments.at(-1)];
  const extremes =
    best && worst && best.value > worst.value ? [map.describeEmotion(best.name, worst.name)] : [];
  return [`${stages.join('; ')}.`, ...extremes].join(' ');
}
