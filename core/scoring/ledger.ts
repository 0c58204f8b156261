import type { AssessedStage } from './journey.ts';
import { journeyScore, shareOf } from './journey.ts';
import { largestFirst } from './largest-first.ts';
import type { Dimension, Rubric } from './rubric.ts';

/** One loss: where the points of the journey went, and which piece of evidence took them. */
export interface LedgerLine {
  stage: string;
  touchpoint: string;
  dimension: Dimension;
  /** Evidence id, `<touchpoint>:outcome` or `<touchpoint>:emotion`. */
  evidence: string;
  /** Points of the journey's score. All lines sum to 100 − score. */
  points: number;
  /** The same loss in points of the stage's score; the lines of a stage sum to 100 − its score. */
  stagePoints: number;
  /** The same loss in points of the touchpoint's score. */
  touchpointPoints: number;
  /** Its own size, 0–1, as if nothing else weighed on the touchpoint. Tells a changed finding from a changed share. */
  penalty: number;
  /** Points the journey wins when only this is mended: at most `points`, where other evidence weighs on the same touchpoint. */
  regained: number;
}

/** Every loss multiplied through the weights, largest first; equal ones in the order of the journey. */
export function ledgerOf(stages: readonly AssessedStage[], rubric: Rubric): LedgerLine[] {
  const journey = journeyScore(stages);
  const lines: LedgerLine[] = [];
  for (const stage of stages) {
    for (const assessed of stage.touchpoints) {
      for (const loss of assessed.losses) {
        const ofTouchpoint = rubric.dimensions[loss.dimension] / assessed.coverage;
        const ofStage = (ofTouchpoint * assessed.importance) / stage.score.weight;
        const ofJourney = ofStage * shareOf(stage, journey);
        lines.push({
          stage: stage.stage.id,
          touchpoint: assessed.touchpoint.id,
          dimension: loss.dimension,
          evidence: loss.evidence,
          points: loss.lost * ofJourney,
          stagePoints: loss.lost * ofStage,
          touchpointPoints: loss.lost * ofTouchpoint,
          penalty: loss.penalty,
          regained: loss.regained * ofJourney,
        });
      }
    }
  }
  return largestFirst(lines, (line) => line.points);
}
