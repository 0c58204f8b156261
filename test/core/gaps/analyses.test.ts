import { describe, expect, test } from 'vitest';
import { reviewState } from '../../../core/gaps/cadence.ts';
import { clustersOf } from '../../../core/gaps/clusters.ts';
import { conflictingSuccess } from '../../../core/gaps/conflicting-success.ts';
import { inconsistencies } from '../../../core/gaps/consistency.ts';
import { coverageOf, journeyCoverage } from '../../../core/gaps/coverage.ts';
import { sharedByFailing } from '../../../core/gaps/facets.ts';
import { inconsistencyFindings } from '../../../core/gaps/inconsistent-touchpoint.ts';
import { ownerExtract, ownersOf } from '../../../core/gaps/owners.ts';
import { importanceOf, severityOf } from '../../../core/gaps/severity.ts';
import { triageMatrix } from '../../../core/gaps/triage-matrix.ts';
import { dayMs } from '../../../core/plan/promised-times.ts';
import { finding, monday, smallAudit } from '../support/small-audit.ts';

describe('coverage', () => {
  const audit = smallAudit({
    walked: {
      onboarding: [
        { id: 'a', libraryId: 'success-6/onboarding/training', outcome: 'achieved' },
        { id: 'b', libraryId: 'success-6/onboarding/training' },
        { id: 'c', libraryId: 'success-6/onboarding/set-up', walked: false },
      ],
    },
    checkpoints: [
      { id: 'training-done', stage: 'onboarding', met: true },
      { id: 'account-set-up', stage: 'onboarding', met: false },
      { id: 'of-their-own', stage: 'onboarding', met: true },
    ],
  });

  test('says what the library asks, what was walked and what was judged', () => {
    const onboarding = coverageOf(audit).find((it) => it.stage === 'onboarding');
    expect(onboarding).toMatchObject({
      walked: 2,
      judged: 1,
      share: 0.5,
      checkpoints: { total: 3, answered: 2, met: 1 },
    });
    expect(onboarding?.met.map((it) => it.touchpoints)).toEqual([['a', 'b']]);
    expect(onboarding?.missing.map((it) => it.id)).toEqual(['success-6/onboarding/set-up']);
  });

  test('of the journey is met over all entries of the model', () => {
    expect(journeyCoverage(coverageOf(audit))).toBeCloseTo(1 / 17, 12);
    expect(journeyCoverage([])).toBeNull();
  });
});

describe('consistency', () => {
  const mail = { id: 'retention/reply', name: 'Reply', channel: 'e-mail' };
  const a = smallAudit({
    walked: {
      retention: [
        { ...mail, outcome: 'achieved', owner: 'Support', emotions: [{ id: 'e', at: monday, value: 1 }] },
      ],
    },
  });
  const b = smallAudit({
    audit: { id: 'walk-2' },
    persona: { id: 'carl', name: 'Carl', fit: 'yes' },
    walked: {
      retention: [
        { ...mail, outcome: 'blocked', owner: 'support', emotions: [{ id: 'e', at: monday, value: 0 }] },
      ],
    },
  });

  test('the same touchpoint in two walks: what differs, and who met it how', () => {
    const found = inconsistencies([a, b]);
    expect(found).toEqual([
      {
        key: 'retention/reply',
        name: 'Reply',
        stage: 'retention',
        differences: [
          {
            what: 'outcome',
            values: [
              { audit: 'walk-1', persona: 'anna', touchpoint: 'retention/reply', value: 'achieved' },
              { audit: 'walk-2', persona: 'carl', touchpoint: 'retention/reply', value: 'blocked' },
            ],
          },
        ],
      },
    ]);
    const [reported] = inconsistencyFindings(found);
    expect(reported).toMatchObject({
      kind: 'gap-inconsistent-touchpoint',
      title: 'Reply: not the same everywhere (outcome)',
      guideline: 'gaps/inconsistent-touchpoint',
    });
    expect(reported?.recommendation).toContain('outcome: anna achieved, carl blocked.');
  });

  test('feelings two steps apart are a difference', () => {
    const far = structuredClone(b);
    for (const it of far.stages.flatMap((stage) => stage.touchpoints)) {
      it.outcome = 'achieved';
      it.emotions = [{ id: 'e', at: monday, value: -1, stimulus: '' }];
    }
    expect(inconsistencies([a, far])[0]?.differences.map((it) => it.what)).toEqual(['emotion']);
  });

  test('two routes to one library entry are compared within one walk', () => {
    const routes = smallAudit({
      walked: {
        retention: [
          { id: 'x', libraryId: 'success-6/retention/support-interaction', channel: 'call' },
          { id: 'y', libraryId: 'ours/retention/support-interaction', channel: 'chat' },
          { id: 'z', channel: 'letter' },
        ],
      },
    });
    expect(inconsistencies([routes]).map((it) => [it.key, it.differences.map((d) => d.what)])).toEqual([
      ['retention:support-interaction', ['channel']],
    ]);
  });

  test('a walk is consistent with itself', () => {
    expect(inconsistencies([a, a])).toEqual([]);
  });
});

describe('what failing walks have in common', () => {
  const walk = (id: string, blocked: boolean, channel: string, tags: string[] = []) =>
    smallAudit({
      audit: { id },
      walked: {
        onboarding: [{ id: 't', name: 'Import', channel, outcome: blocked ? 'blocked' : 'achieved' }],
      },
      findings: [{ touchpoint: 't', stage: 'onboarding', tags }],
    });

  test('is what most of them share and the others do not', () => {
    const found = sharedByFailing([
      walk('1', true, 'chat', ['Excel']),
      walk('2', true, 'chat', ['excel']),
      walk('3', true, 'call'),
      walk('4', false, 'call'),
    ]);
    expect(found.map((it) => `${it.facet}: ${it.value}`)).toEqual([
      'blocked at: import',
      'blocked in: onboarding',
      'channel: chat',
      'tag: excel',
    ]);
    expect(found[3]).toMatchObject({ ofFailing: 2 / 3, ofOthers: 0, audits: ['1', '2'] });
  });

  test('needs two failing walks, by whatever the caller calls failing', () => {
    const walks = [walk('1', true, 'chat'), walk('2', false, 'chat')];
    expect(sharedByFailing(walks)).toEqual([]);
    expect(sharedByFailing(walks, () => true).map((it) => it.facet)).toContain('channel');
  });
});

describe('clusters', () => {
  const button = { selectors: ['#buy'], tag: 'button' };
  test('group by hand, by element, by kind, by tag, and name one action', () => {
    const clusters = clustersOf([
      finding({ id: 'a', touchpoint: 't1', stage: 's', cluster: 'checkout', severity: 4 }),
      finding({
        id: 'b',
        touchpoint: 't2',
        stage: 's',
        cluster: 'checkout',
        kind: 'dead-click',
        target: button,
      }),
      finding({ id: 'c', touchpoint: 't1', stage: 's', kind: 'dead-click', target: button, severity: 3 }),
      finding({
        id: 'd',
        touchpoint: 't3',
        stage: 's',
        kind: 'dead-click',
        target: button,
        recommendation: 'Mend it',
      }),
      finding({ id: 'e', touchpoint: 't1', stage: 's', kind: 'slow-page', severity: 1 }),
      finding({ id: 'f', touchpoint: 't4', stage: 's', kind: 'slow-page', severity: 1 }),
      finding({ id: 'g', touchpoint: 't1', stage: 's', tags: ['Price'], severity: 1 }),
      finding({ id: 'h', touchpoint: 't1', stage: 's', tags: ['price', 'x'], severity: 0 }),
      finding({ id: 'i', touchpoint: 't1', stage: 's' }),
      finding({ id: 'j', touchpoint: 't1', stage: 's', kind: 'slow-page', status: 'dismissed' }),
      finding({ id: 'k', touchpoint: 't1', stage: 's', tags: ['price'], class: 'delight' }),
    ]);
    expect(clusters.map((it) => [it.by, it.findings.map(({ id }) => id), it.worst])).toEqual([
      ['person', ['a', 'b'], 4],
      ['element', ['c', 'd'], 3],
      ['kind', ['e', 'f'], 1],
      ['tag', ['g', 'h'], 1],
    ]);
    expect(clusters[1]).toMatchObject({ action: 'Mend it', touchpoints: ['t1', 't3'] });
    expect(clusters[2]?.action).toBeUndefined();
  });
});

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

describe('severity and importance', () => {
  test.each([
    [4, 4, 4, 4],
    [4, 4, 1, 3],
    [2, 2, 2, 2],
    [1, 1, 4, 2],
    [1, 1, 1, 1],
    [4, 0, 4, 0],
  ])('frequency %i, impact %i, persistence %i: severity %i', (frequency, impact, persistence, severity) => {
    expect(severityOf({ frequency, impact, persistence })).toBe(severity);
  });

  test('importance follows the severity until somebody says otherwise', () => {
    expect([0, 1, 2, 3, 4].map((severity) => importanceOf({ severity }))).toEqual([
      'low',
      'low',
      'medium',
      'high',
      'high',
    ]);
    expect(importanceOf({ severity: 4, importance: 'low' })).toBe('low');
  });
});

test('the triage board has every type and importance, and counts what nobody owns', () => {
  const cells = triageMatrix([
    finding({ id: 'a', touchpoint: 't', stage: 's', feedback: 'complaint', severity: 4 }),
    finding({ id: 'b', touchpoint: 't', stage: 's', feedback: 'complaint', severity: 3, owner: 'Support' }),
    finding({ id: 'c', touchpoint: 't', stage: 's', severity: 1 }),
    finding({ id: 'd', touchpoint: 't', stage: 's', status: 'dismissed' }),
  ]);
  expect(cells).toHaveLength(21);
  const filled = cells.filter((it) => it.findings.length > 0);
  expect(filled.map((it) => [it.type, it.importance, it.findings.map(({ id }) => id), it.unowned])).toEqual([
    ['complaint', 'high', ['a', 'b'], 1],
    ['untyped', 'low', ['c'], 1],
  ]);
});

describe('conflicting definitions of success', () => {
  const goal = { stage: 'onboarding', text: 'Get started' };
  test('are listed where two parties differ', () => {
    const audit = smallAudit({
      goals: [
        { ...goal, id: '1', success: 'First invoice sent', source: 'interview' },
        { ...goal, id: '2', success: 'Training attended', team: 'Onboarding Specialists' },
        { ...goal, id: '3', success: '', team: 'Sales' },
        { ...goal, id: '4', stage: 'awareness', success: 'I get it' },
        { ...goal, id: '5', stage: 'awareness', success: 'I get it!', team: 'Marketing' },
      ],
    });
    expect(conflictingSuccess(audit)).toEqual([
      {
        stage: 'onboarding',
        name: 'Onboarding',
        definitions: [
          { who: 'Anna', goal: '1', success: 'First invoice sent', source: 'interview' },
          { who: 'Onboarding Specialists', goal: '2', success: 'Training attended', source: 'assumption' },
        ],
      },
    ]);
  });
});

test('a review is due one period after the walk', () => {
  const audit = smallAudit({ audit: { endedAt: monday } });
  expect(reviewState(audit, monday + 31 * dayMs, 30 * dayMs)).toEqual({
    walkedAgoMs: 31 * dayMs,
    everyMs: 30 * dayMs,
    dueAt: monday + 30 * dayMs,
    overdueMs: dayMs,
  });
  expect(reviewState(audit, monday - dayMs)).toMatchObject({ walkedAgoMs: 0, overdueMs: 0 });
});
