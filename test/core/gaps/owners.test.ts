import { describe, expect, test } from 'vitest';
import { ownerExtract, ownersOf, stakeholdersOf } from '../../../core/gaps/owners.ts';
import { dayMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

describe('owners', () => {
  const audit = smallAudit({
    walked: {
      onboarding: [
        {
          id: 'a',
          documents: [{ id: 'd', name: 'Welcome e-mail', exists: false, owner: 'Marketing' }],
        },
        { id: 'b', owner: 'Product' },
      ],
    },
    findings: [
      {
        id: 'late',
        touchpoint: 'a',
        stage: 'onboarding',
        owner: 'onboarding specialists',
        due: monday + dayMs,
      },
      { id: 'bad', touchpoint: 'a', stage: 'onboarding', owner: 'Onboarding Specialists', severity: 4 },
      { id: 'nobody', touchpoint: 'a', stage: 'onboarding' },
      { id: 'nobody-b', touchpoint: 'b', stage: 'onboarding' },
      { id: 'done', touchpoint: 'a', stage: 'onboarding', owner: 'Onboarding Specialists', work: 'fixed' },
    ],
  });

  test('are everybody who owns something, once', () => {
    expect(ownersOf(audit)).toEqual(['Marketing', 'onboarding specialists', 'Product']);
  });

  test('may be chosen from every team with a stake, each once', () => {
    expect(stakeholdersOf(audit)).toEqual([
      ...ownersOf(audit),
      'Sales',
      'Sales and Sales Development',
      'Customer Success Managers',
      'Support',
      'Account Managers',
    ]);
  });

  test('get one page: theirs, probably theirs, and the next date', () => {
    const page = ownerExtract(audit, 'Onboarding Specialists');
    expect(page.findings.map((it) => it.id)).toEqual(['bad', 'late']);
    expect(page.suggested.map((it) => it.id)).toEqual(['nobody']);
    expect(page.touchpoints.map((it) => it.id)).toEqual(['a']);
    expect(page).toMatchObject({ stages: ['onboarding'], nextDue: monday + dayMs, documents: [] });
    expect(ownerExtract(audit, 'Product').suggested.map((it) => it.id)).toEqual(['nobody-b']);
    expect(ownerExtract(audit, 'marketing').documents).toEqual([
      { touchpoint: 'a', name: 'Welcome e-mail', exists: false },
    ]);
    expect(ownerExtract(audit, 'Sales')).not.toHaveProperty('nextDue');
  });
});

test('an owner’s findings stand by severity, then by date due, then by id', () => {
  const of = (id: string, more: object) => ({
    id,
    touchpoint: 'a',
    stage: 'onboarding',
    owner: 'Ops',
    ...more,
  });
  const audit = smallAudit({
    walked: { onboarding: [{ id: 'a' }] },
    findings: [
      of('measured-b', { severity: undefined, metric: 'LCP', value: 5000 }),
      of('measured-a', { severity: undefined, metric: 'INP', value: 900 }),
      of('late', { severity: 2, due: monday + dayMs }),
      of('soon', { severity: 2, due: monday }),
      of('harmless', { severity: 0 }),
      of('bare', { severity: 1 }),
    ],
  });
  expect(ownerExtract(audit, 'ops').findings.map((it) => it.id)).toEqual([
    'soon',
    'late',
    'bare',
    'measured-a',
    'measured-b',
  ]);
});
