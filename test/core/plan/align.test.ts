import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../core/journey/plan.ts';
import type { Touchpoint } from '../../../core/journey/touchpoint.ts';
import { type Alignment, alignPlan } from '../../../core/plan/align.ts';
import { alignAudit } from '../../../core/plan/align-audit.ts';
import { dayMs, hourMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit, touchpoint } from '../support/small-audit.ts';

type Step = Partial<Plan['steps'][number]> & { name: string };
const idOf = (name: string): string => name.replaceAll(' ', '_');
const plan = (...steps: Step[]): Plan =>
  planSchema.parse({
    id: 'p',
    name: 'P',
    steps: steps.map((it) => ({ id: idOf(it.name), stage: 'onboarding', channel: 'e-mail', ...it })),
  });
const met = (name: string, more: Partial<Touchpoint> = {}): Touchpoint =>
  touchpoint(more.stage ?? 'onboarding', { id: `t-${idOf(name)}`, name, channel: 'e-mail', ...more });
const short = (it: Alignment): string[] =>
  it.rows.map((row) => {
    const marks = [row.wrongChannel && 'wrong channel', row.late && `late by ${row.late.byMs / hourMs} h`];
    return [`${row.fate} ${row.step?.name ?? row.touchpoint?.name}`, ...marks.filter(Boolean)].join(', ');
  });

describe('golden alignments', () => {
  test('everything as planned', () => {
    const aligned = alignPlan(plan({ name: 'Welcome' }, { name: 'Set-up' }), [met('Welcome'), met('Set-up')]);
    expect(short(aligned)).toEqual(['kept Welcome', 'kept Set-up']);
    expect(aligned.fit).toBe(1);
  });

  test('missing, extra and out of order', () => {
    const aligned = alignPlan(
      plan(
        { name: 'Welcome' },
        { name: 'Kick-off' },
        { name: 'Training' },
        { name: 'Survey' },
        { name: 'Review' },
      ),
      [met('Welcome'), met('Upsell'), met('Training'), met('Review'), met('Kick-off')],
    );
    expect(short(aligned)).toEqual([
      'kept Welcome',
      'extra Upsell',
      'kept Training',
      'missing Survey',
      'kept Review',
      'out-of-order Kick-off',
    ]);
    expect(aligned.fit).toBe(3 / 5);
    expect(aligned.counts).toEqual({
      kept: 3,
      'out-of-order': 1,
      missing: 1,
      skipped: 0,
      'not-taken': 0,
      extra: 1,
      'wrong-channel': 0,
      late: 0,
    });
  });

  test('wrong channel', () => {
    const [row] = alignPlan(plan({ name: 'Reply' }), [met('Reply', { channel: 'letter' })]).rows;
    expect(row).toMatchObject({ fate: 'kept', wrongChannel: { planned: 'e-mail', walked: 'letter' } });
  });

  test('late: after two days promised; in time at exactly two days', () => {
    const steps = plan({ name: 'First mail' }, { name: 'Second mail', withinMs: 2 * dayMs });
    const at = (ms: number) => [
      met('First mail', { startedAt: monday }),
      met('Second mail', { startedAt: monday + ms }),
    ];
    expect(short(alignPlan(steps, at(2 * dayMs)))).toEqual(['kept First mail', 'kept Second mail']);
    expect(short(alignPlan(steps, at(2 * dayMs + hourMs)))).toEqual([
      'kept First mail',
      'kept Second mail, late by 1 h',
    ]);
    expect(alignPlan(steps, at(3 * dayMs)).rows[1]?.late).toEqual({
      promisedMs: 2 * dayMs,
      tookMs: 3 * dayMs,
      byMs: dayMs,
    });
  });

  test('late counts from the step before that really came, or from where it branched off', () => {
    const steps = plan(
      { name: 'Order' },
      { name: 'Confirmation' },
      { name: 'Welcome', withinMs: dayMs },
      { name: 'Gift', withinMs: dayMs, branch: { on: 'clicked', of: 'Order' } },
    );
    const aligned = alignPlan(steps, [
      met('Order', { startedAt: monday }),
      met('Welcome', { startedAt: monday + dayMs + hourMs }),
      met('Gift', { startedAt: monday + dayMs + 2 * hourMs }),
    ]);
    expect(short(aligned)).toEqual([
      'kept Order',
      'missing Confirmation',
      'kept Welcome, late by 1 h',
      'kept Gift, late by 2 h',
    ]);
  });

  test('without times nothing is late', () => {
    const steps = plan({ name: 'First mail' }, { name: 'Second mail', withinMs: 1 });
    expect(alignPlan(steps, [met('First mail'), met('Second mail')]).counts.late).toBe(0);
  });

  test('one branch is enough; the other was not taken', () => {
    const steps = plan(
      { name: 'Thanks' },
      { name: 'Three options', branch: { on: 'clicked', of: 'Thanks' } },
      { name: 'Other subject', branch: { on: 'not-clicked', of: 'Thanks' } },
      { name: 'Stay?', branch: { on: 'inactive', of: 'Other_subject' } },
    );
    expect(short(alignPlan(steps, [met('Thanks'), met('Other subject')]))).toEqual([
      'kept Thanks',
      'not-taken Three options',
      'kept Other subject',
      'not-taken Stay?',
    ]);
    expect(alignPlan(steps, [met('Thanks'), met('Other subject')]).fit).toBe(1);
  });

  test('no branch at all: the first one is missing, never the one for inactive people', () => {
    const steps = plan(
      { name: 'Thanks' },
      { name: 'Stay?', branch: { on: 'inactive', of: 'Thanks' } },
      { name: 'Three options', branch: { on: 'clicked', of: 'Thanks' } },
      { name: 'Talk', branch: { on: 'clicked', of: 'Three_options' } },
    );
    const aligned = alignPlan(steps, [met('Thanks')]);
    expect(short(aligned)).toEqual([
      'kept Thanks',
      'not-taken Stay?',
      'missing Three options',
      'not-taken Talk',
    ]);
    expect(aligned.fit).toBe(0.5);
  });

  test('an optional step may be left out', () => {
    const aligned = alignPlan(plan({ name: 'Welcome' }, { name: 'Gift', optional: true }), [met('Welcome')]);
    expect(short(aligned)).toEqual(['kept Welcome', 'skipped Gift']);
    expect(aligned.fit).toBe(1);
  });

  test('names need not be the same: words, library entries and ids count', () => {
    const aligned = alignPlan(
      plan(
        { name: 'Thank-you for the download' },
        { name: 'Schulung', id: 'success-6/onboarding/training' },
        { name: 'Price page' },
      ),
      [
        met('Thank you for your download'),
        met('Video course', { libraryId: 'ours/onboarding/training' }),
        met('Prices, terms and conditions'),
      ],
    );
    expect(short(aligned)).toEqual([
      'kept Thank-you for the download',
      'kept Schulung',
      'missing Price page',
      'extra Prices, terms and conditions',
    ]);
  });

  test('of two candidates the one in the right stage and channel wins, then the earlier', () => {
    const steps = plan({ name: 'Reply' });
    const other = met('Reply', { id: 'x', channel: 'chat', stage: 'adoption' });
    const right = met('Reply', { id: 'y' });
    const later = met('Reply', { id: 'z' });
    expect(alignPlan(steps, [other, right, later]).rows.map((it) => [it.fate, it.touchpoint?.id])).toEqual([
      ['extra', 'x'],
      ['kept', 'y'],
      ['extra', 'z'],
    ]);
  });

  test('pages passed through are extra only when somebody named them', () => {
    const passed = met('Blog', { automatic: true });
    expect(alignPlan(plan({ name: 'Welcome' }), [passed, met('Welcome')]).counts.extra).toBe(0);
    expect(short(alignPlan(plan({ name: 'Blog' }), [passed]))).toEqual(['kept Blog']);
  });

  test('an empty plan and an empty walk', () => {
    expect(alignPlan(plan(), [met('Welcome')])).toMatchObject({ fit: null, counts: { extra: 1 } });
    expect(alignPlan(plan({ name: 'Welcome' }), [])).toMatchObject({ fit: 0, counts: { missing: 1 } });
  });
});

test('an audit is aligned in the order of time, not of the map', () => {
  const audit = smallAudit({
    plan: plan({ name: 'Call' }, { name: 'Mail' }),
    walked: {
      awareness: [{ id: 'm', name: 'Mail', channel: 'e-mail', startedAt: monday + hourMs }],
      onboarding: [{ id: 'c', name: 'Call', channel: 'e-mail', startedAt: monday }],
    },
  });
  expect(short(alignAudit(audit) ?? alignPlan(plan(), []))).toEqual(['kept Call', 'kept Mail']);
  expect(alignAudit(smallAudit())).toBeUndefined();
});

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
