import { jas1 } from '../scoring/jas-1.ts';
import type { MetricDefinition } from './definition.ts';

const { good } = jas1.bands;

/** K1–K3: the score of core/scoring, seen as metrics. */
export const healthScore: MetricDefinition = {
  key: 'health-score',
  name: 'Health score',
  meaning: 'How well the journey serves this persona.',
  formula: 'JAS-1 score of the journey, 0–100',
  unit: 'points',
  better: 'higher',
  timing: 'leading',
  target: good,
  fromAudit: (_, { score }) => (typeof score === 'number' ? { value: score, numbers: { score } } : null),
};

export const healthChange: MetricDefinition = {
  key: 'health-change',
  name: 'Health change',
  meaning: 'Better or worse than the walk before; the report names the causes.',
  formula: 'score − score of the walk before',
  unit: 'points',
  better: 'higher',
  timing: 'leading',
  target: 0,
  fromAudit: (_, { score, previousScore }) =>
    typeof score === 'number' && typeof previousScore === 'number'
      ? { value: score - previousScore, numbers: { score, previousScore } }
      : null,
};

export const expansionReadiness: MetricDefinition = {
  key: 'expansion-readiness',
  name: 'Room to grow',
  meaning: 'High health is the moment to offer more; low health asks for attention first.',
  formula: `points above the band “good” (score − ${good})`,
  unit: 'points',
  better: 'higher',
  timing: 'leading',
  target: 0,
  // Below the band there is no room, and the health score has missed its own target already: once is enough.
  fromAudit: (_, { score }) =>
    typeof score === 'number' && score >= good ? { value: score - good, numbers: { score } } : null,
};
