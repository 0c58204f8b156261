import fc from 'fast-check';
import type { Evidence, ScoringInput, Stage, Touchpoint } from '../../../core/scoring/input.ts';

type Draft<T> = Omit<T, 'id'>;

const metric = fc.oneof(
  fc.record({ metric: fc.constant('LCP' as const), value: fc.double({ min: 0, max: 20_000, noNaN: true }) }),
  fc.record({ metric: fc.constant('INP' as const), value: fc.double({ min: 0, max: 3000, noNaN: true }) }),
  fc.record({ metric: fc.constant('CLS' as const), value: fc.double({ min: 0, max: 2, noNaN: true }) }),
  fc.record({ metric: fc.constant('TTFB' as const), value: fc.double({ min: 0, max: 9000, noNaN: true }) }),
);
const severity = fc.record({
  severity: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
});

const evidence: fc.Arbitrary<Draft<Evidence>> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: severity }, { weight: 1, arbitrary: metric }),
    fc.record(
      {
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        status: fc.constantFrom('confirmed' as const, 'unreviewed' as const, 'dismissed' as const),
        count: fc.integer({ min: 1, max: 5 }),
        owner: fc.constantFrom('sales', 'support', 'product'),
        effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([kind, rest]) => ({ ...kind, ...rest }));

const rating = fc.constantFrom(-2, -1, 0, 1, 2);
const emotion = fc.oneof(
  fc.constant({}),
  fc.record({ emotion: rating }),
  fc.record({ emotions: fc.array(rating, { maxLength: 4 }) }),
);

const touchpoint: fc.Arbitrary<Draft<Touchpoint>> = fc
  .tuple(
    emotion,
    fc.record(
      {
        outcome: fc.constantFrom('achieved' as const, 'workaround' as const, 'blocked' as const),
        momentOfTruth: fc.boolean(),
        walked: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    fc.array(evidence, { maxLength: 5 }),
  )
  .map(([feeling, rest, items]) => ({
    ...feeling,
    ...rest,
    evidence: items.map((it) => ({ ...it, id: '' })),
  }));

const stage: fc.Arbitrary<Draft<Stage>> = fc.record(
  {
    weight: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 0.1, max: 9, noNaN: true })),
    touchpoints: fc.array(
      touchpoint.map((it) => ({ ...it, id: '' })),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['touchpoints'] },
);

/** Journeys of up to four stages, with every optional field now and then left out. Ids are s0, t0, e0 and on. */
export const journey: fc.Arbitrary<ScoringInput> = fc.array(stage, { maxLength: 4 }).map((stages) => {
  let touchpoints = 0;
  let items = 0;
  return {
    stages: stages.map((it, s) => ({
      ...it,
      id: `s${s}`,
      touchpoints: it.touchpoints.map((point) => ({
        ...point,
        id: `t${touchpoints++}`,
        evidence: (point.evidence ?? []).map((item) => ({ ...item, id: `e${items++}` })),
      })),
    })),
  };
});

export function touchpointsOf(input: ScoringInput): Touchpoint[] {
  return input.stages.flatMap((it) => it.touchpoints);
}

export function evidenceOf(input: ScoringInput): Evidence[] {
  return touchpointsOf(input).flatMap((it) => it.evidence ?? []);
}

/** The journey with every touchpoint changed. */
export function changed(input: ScoringInput, change: (touchpoint: Touchpoint) => Touchpoint): ScoringInput {
  return { stages: input.stages.map((it) => ({ ...it, touchpoints: it.touchpoints.map(change) })) };
}

/** The journey with the evidence of every touchpoint changed. */
export function withEvidence(
  input: ScoringInput,
  change: (evidence: Evidence[], touchpoint: Touchpoint) => Evidence[],
): ScoringInput {
  return changed(input, (it) => ({ ...it, evidence: change(it.evidence ?? [], it) }));
}

/** A journey of one stage with one touchpoint, to see one number at a time. */
export function single(touchpoint: Partial<Touchpoint>): ScoringInput {
  return { stages: [{ id: 's', touchpoints: [{ id: 't', ...touchpoint }] }] };
}
