import { describe, expect, test } from 'vitest';
import { type Alignment, alignPlan } from '../../../core/plan/align.ts';
import { alignAudit } from '../../../core/plan/align-audit.ts';
import { dayMs, hourMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../support/small-audit.ts';
import { met, plan } from './planned.ts';

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

  test('half of the words is not enough', () => {
    const aligned = alignPlan(plan({ name: 'Welcome mail' }), [met('Reminder mail')]);
    expect(short(aligned)).toEqual(['missing Welcome mail', 'extra Reminder mail']);
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
