import type { ScoringInput } from '../core/scoring/input.ts';
import type { Dimension } from '../core/scoring/rubric.ts';
import { plain } from './say.ts';

export type Titles = {
  /** What a stage or a touchpoint is called. */
  of(id: string): string;
  /** What took the points: a finding by its title, a judgement by what it is about. */
  loss(line: { dimension: Dimension; evidence: string }): string;
};

const judged = { effectiveness: 'how the goal ended', emotion: 'how it felt', ease: undefined } as const;

/** What things are called, safe for a terminal; the later audit has the last word. */
export function titlesOf(...inputs: readonly ScoringInput[]): Titles {
  const names = new Map<string, string>();
  for (const { stages } of inputs)
    for (const stage of stages) {
      if (stage.title) names.set(stage.id, stage.title);
      for (const { id, title, evidence = [] } of stage.touchpoints) {
        if (title) names.set(id, title);
        for (const item of evidence) if (item.title) names.set(item.id, item.title);
      }
    }
  const of = (id: string) => plain(names.get(id) ?? id);
  return { of, loss: ({ dimension, evidence }) => judged[dimension] ?? of(evidence) };
}
