import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPlan } from '../../../core/plan/align.ts';
import { hourMs } from '../../../core/plan/promised-times.ts';
import { monday } from '../support/small-audit.ts';
import { met, plan } from './planned.ts';

describe('whatever is planned and walked', () => {
  const names = fc.constantFrom(
    'Welcome',
    'Set-up',
    'Training',
    'Welcome mail',
    'Survey',
    'Reply',
    'Price page',
  );
  const steps = fc
    .array(fc.record({ name: names, optional: fc.boolean() }), { maxLength: 12 })
    .map((list) => plan(...list.map((it, index) => ({ ...it, id: `s${index}` }))));
  const walk = fc
    .array(names, { maxLength: 12 })
    .map((list) =>
      list.map((name, index) => met(name, { id: `t${index}`, startedAt: monday + index * hourMs })),
    );

  test('every step and every touchpoint has exactly one row', () => {
    fc.assert(
      fc.property(steps, walk, (planned, walked) => {
        const { rows, counts } = alignPlan(planned, walked);
        const ids = (list: (string | undefined)[]) => list.filter((it) => it !== undefined).sort();
        expect(ids(rows.map((it) => it.step?.id))).toEqual(ids(planned.steps.map((it) => it.id)));
        expect(ids(rows.map((it) => it.touchpoint?.id))).toEqual(ids(walked.map((it) => it.id)));
        const { 'wrong-channel': _, late: __, ...fates } = counts;
        expect(Object.values(fates).reduce((sum, it) => sum + it, 0)).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });

  test('kept rows are in the order of the plan and of the walk; touchpoints stay in order', () => {
    const rising = (list: number[]) => list.every((it, index) => index === 0 || it > (list[index - 1] ?? 0));
    fc.assert(
      fc.property(steps, walk, (planned, walked) => {
        const { rows } = alignPlan(planned, walked);
        const kept = rows.filter((it) => it.fate === 'kept');
        expect(rising(kept.map((it) => Number(it.step?.id.slice(1))))).toBe(true);
        expect(rising(rows.flatMap((it) => (it.touchpoint ? [Number(it.touchpoint.id.slice(1))] : [])))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a walk that follows the plan fits wholly', () => {
    fc.assert(
      fc.property(steps, (planned) => {
        const { fit, counts } = alignPlan(
          planned,
          planned.steps.map((it) => met(it.name, { id: `t-${it.id}` })),
        );
        expect(counts.kept).toBe(planned.steps.length);
        expect(fit).toBe(planned.steps.length === 0 ? null : 1);
      }),
    );
  });
});

test('2 000 steps against 2 000 touchpoints with the same words take no longer than a moment', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => `Mail ${index}`);
  const started = performance.now();
  const aligned = alignPlan(
    plan(...many.map((name) => ({ name }))),
    many.map((name) => met(name)),
  );
  expect(aligned.counts.kept).toBe(2_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
