import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { scoreWithout } from '../../../core/scoring/counterfactual.ts';
import { score } from '../../../core/scoring/score.ts';
import { changed, evidenceOf, journey, touchpointsOf, withEvidence } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const runs = 2000;
const total = (points: number[]) => points.reduce((sum, it) => sum + it, 0);

test('the ledger sums to what the journey, each stage and each touchpoint lost', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const scored = score(input);
      const lost = total(scored.ledger.map((it) => it.points));
      expect(lost).toBeCloseTo(scored.score === null ? 0 : 100 - scored.score, 9);
      for (const [id, value] of Object.entries(scored.stages)) {
        const lines = scored.ledger.filter((it) => it.stage === id);
        expect(total(lines.map((it) => it.stagePoints))).toBeCloseTo(100 - value, 9);
      }
      for (const [id, { score: value }] of Object.entries(scored.touchpoints)) {
        const lines = scored.ledger.filter((it) => it.touchpoint === id);
        expect(total(lines.map((it) => it.touchpointPoints))).toBeCloseTo(
          value === null ? 0 : 100 - value,
          9,
        );
      }
    }),
    { numRuns: runs },
  );
});

test('every number stays in its range, and the ledger goes from the largest loss down', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const scored = score(input);
      const inRange = (value: number, highest: number) => value >= 0 && value <= highest;
      const numbers = [scored.score ?? 0, scored.remembered ?? 0, ...Object.values(scored.stages)];
      expect(numbers.every((it) => inRange(it, 100))).toBe(true);
      const points = Object.values(scored.touchpoints);
      expect(points.every((it) => inRange(it.score ?? 0, 100) && inRange(it.coverage, 1))).toBe(true);
      expect(inRange(scored.coverage, 1)).toBe(true);
      const sorted = scored.ledger.every(
        (line, i) => line.points > 0 && line.points <= (scored.ledger[i - 1]?.points ?? 100) + 1e-9,
      );
      expect(sorted).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('new confirmed evidence of severity 1 or more lowers the score wherever somebody walked', () => {
  fc.assert(
    fc.property(
      journey,
      fc.nat(),
      fc.constantFrom(1, 2, 3, 4),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (input, n, severity, confidence) => {
        const walked = touchpointsOf(input).filter((it) => it.walked !== false);
        const chosen = walked[n % Math.max(1, walked.length)];
        fc.pre(chosen !== undefined);
        const item = { id: 'added', severity: severity as 1 | 2 | 3 | 4, confidence };
        const more = withEvidence(input, (all, it) => (it === chosen ? [...all, item] : all));
        expect(score(more).score).toBeLessThan(score(input).score ?? Number.NaN);
      },
    ),
    { numRuns: runs },
  );
});

test('removing evidence never lowers the score, and dismissing it is the same as removing it', () => {
  fc.assert(
    fc.property(journey, fc.nat(), (input, n) => {
      const all = evidenceOf(input);
      const chosen = all[n % Math.max(1, all.length)];
      fc.pre(chosen !== undefined);
      const removed = score(withEvidence(input, (items) => items.filter((it) => it !== chosen)));
      const dismissed = score(
        withEvidence(input, (items) =>
          items.map((it) => (it === chosen ? { ...it, status: 'dismissed' } : it)),
        ),
      );
      expect(removed.score ?? 0).toBeGreaterThanOrEqual(score(input).score ?? 0);
      expect({ ...dismissed, dismissed: removed.dismissed }).toEqual(removed);
      expect(dismissed.dismissed.some((it) => it.evidence === chosen.id)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('the order of evidence makes no difference, to the last bit', () => {
  fc.assert(
    fc.property(journey, fc.infiniteStream(fc.nat()), (input, keys) => {
      const shuffled = withEvidence(input, (items) =>
        items
          .map((item) => ({ item, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item),
      );
      const { dismissed, gates, ...rest } = score(shuffled);
      const { dismissed: wasDismissed, gates: hadGates, ...expected } = score(input);
      expect(rest).toEqual(expected);
      expect(dismissed).toHaveLength(wasDismissed.length);
      expect(gates.pass).toBe(hadGates.pass);
    }),
    { numRuns: runs },
  );
});

test('the same input gives the same output, and is left as it was', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const before = JSON.stringify(input);
      const once = JSON.stringify(score(input));
      expect(JSON.stringify(score(JSON.parse(before)))).toBe(once);
      expect(JSON.stringify(input)).toBe(before);
    }),
    { numRuns: runs },
  );
});

test('what one thing regains is exactly what scoring without it gives', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const scored = score(input);
      for (const { evidence, regained } of scored.ledger) {
        const without = scoreWithout(input, new Set([evidence])) ?? Number.NaN;
        expect(regained).toBeCloseTo(without - (scored.score ?? Number.NaN), 9);
      }
    }),
    { numRuns: runs / 4 },
  );
});

test('a touchpoint nobody assessed changes nothing but the coverage', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const blank = { id: 'blank', walked: false, evidence: [{ id: 'unseen', severity: 3 as const }] };
      const more = {
        stages: input.stages.map((it, i) =>
          i > 0 ? it : { ...it, touchpoints: [...it.touchpoints, blank] },
        ),
      };
      fc.pre(input.stages.length > 0);
      const [a, b] = [score(input), score(more)];
      expect([b.score, b.ledger, b.stages]).toEqual([a.score, a.ledger, a.stages]);
      expect(b.notAssessed).toContain('blank');
      expect(b.coverage).toBeLessThanOrEqual(a.coverage);
    }),
    { numRuns: runs / 4 },
  );
});

test('a journey without a loss has exactly 100 points, whatever its weights', () => {
  fc.assert(
    fc.property(journey, (input) => {
      const perfect = changed(input, ({ id }) => ({ id, outcome: 'achieved', emotion: 2 }));
      const scored = score(perfect);
      expect([null, 100]).toContain(scored.score);
      expect(scored.ledger).toEqual([]);
    }),
    { numRuns: runs / 4 },
  );
});
