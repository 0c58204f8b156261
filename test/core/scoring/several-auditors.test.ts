import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { krippendorffAlpha } from '../../../core/scoring/agreement.ts';
import type { AuditorInput } from '../../../core/scoring/auditors.ts';
import { disputesOf } from '../../../core/scoring/disputes.ts';
import type { Evidence, Touchpoint } from '../../../core/scoring/input.ts';
import { mergeAuditors } from '../../../core/scoring/merge-auditors.ts';
import { readScoringInput } from '../../../core/scoring/read-scoring-input.ts';
import { score } from '../../../core/scoring/score.ts';
import { judgeTogether } from '../../../core/scoring/several-auditors.ts';
import { evidenceOf, journey, single, touchpointsOf } from './random-journey.ts';

// Thousands of random journeys take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const names = ['ann', 'bob', 'cem', 'dea'];
const auditors = (...said: Partial<Touchpoint>[]): AuditorInput[] =>
  said.map((it, i) => ({ auditor: names[i] ?? '', input: single(it) }));
const items = (...said: Omit<Evidence, 'id'>[]): AuditorInput[] =>
  auditors(...said.map((it, i) => ({ evidence: [{ id: `${i}`, fingerprint: 'rage', ...it }] })));
const mergedPoint = (...said: Partial<Touchpoint>[]) => touchpointsOf(mergeAuditors(auditors(...said)))[0];
const mergedItem = (...said: Omit<Evidence, 'id'>[]) => evidenceOf(mergeAuditors(items(...said)))[0];

test('severities take the middle one, and of two middle ones the worse', () => {
  expect(mergedItem({ severity: 1 }, { severity: 4 }, { severity: 2 })?.severity).toBe(2);
  expect(mergedItem({ severity: 1 }, { severity: 2 })?.severity).toBe(2);
  expect(mergedItem({ severity: 0 }, { severity: 1 }, { severity: 3 }, { severity: 4 })?.severity).toBe(3);
});

test('measured values take the middle one too', () => {
  const lcp = (value: number) => ({ metric: 'LCP' as const, value });
  expect(mergedItem(lcp(3000), lcp(9000), lcp(5000))).toMatchObject({ metric: 'LCP', value: 5000 });
  expect(mergedItem(lcp(3000), lcp(5000), { metric: 'INP', value: 4000 })?.value).toBe(5000);
  expect(mergedItem(lcp(3000), { severity: 2 })).toMatchObject({ severity: 2 });
  expect(mergedItem(lcp(3000), { severity: 2 })?.metric).toBeUndefined();
});

test('outcomes take the middle one, and of two middle ones the worse', () => {
  expect(
    mergedPoint({ outcome: 'achieved' }, { outcome: 'blocked' }, { outcome: 'workaround' })?.outcome,
  ).toBe('workaround');
  expect(mergedPoint({ outcome: 'achieved' }, { outcome: 'workaround' })?.outcome).toBe('workaround');
  expect(mergedPoint({ outcome: 'achieved' }, { outcome: 'blocked' })?.outcome).toBe('blocked');
  expect(mergedPoint({}, { outcome: 'achieved' })?.outcome).toBe('achieved');
  expect(mergedPoint({}, {})?.outcome).toBeUndefined();
});

test('emotions and confidence take their mean, one voice an auditor; counts the largest', () => {
  expect(mergedPoint({ emotions: [2, 2, -1] }, { emotion: -1 }, {})?.emotion).toBe(0);
  expect(mergedPoint({}, { emotions: [] })?.emotion).toBeUndefined();
  expect(mergedItem({ severity: 1, confidence: 0.5 }, { severity: 1 })?.confidence).toBe(0.75);
  expect(mergedItem({ severity: 1, count: 4 }, { severity: 1 }, { severity: 1, count: 2 })?.count).toBe(4);
});

test('evidence is dismissed only when more dismissed than confirmed it', () => {
  const statuses = (...all: Evidence['status'][]) =>
    mergedItem(...all.map((status) => ({ severity: 2 as const, status })))?.status;
  expect(statuses('dismissed', 'dismissed', 'confirmed')).toBe('dismissed');
  expect(statuses('dismissed', undefined)).toBe('confirmed');
  expect(statuses('dismissed', 'unreviewed')).toBe('dismissed');
  expect(statuses('unreviewed', 'unreviewed')).toBe('unreviewed');
  expect(statuses('unreviewed', 'confirmed')).toBe('confirmed');
});

test('a moment of truth, a walk, an owner or a reason named by one holds for all', () => {
  expect(
    mergedPoint({ walked: false, owner: 'sales' }, { momentOfTruth: true, title: 'Pay', effort: 'L' }),
  ).toMatchObject({
    walked: true,
    momentOfTruth: true,
    owner: 'sales',
    title: 'Pay',
    effort: 'L',
  });
  expect(mergedPoint({ walked: false }, { walked: false })?.walked).toBe(false);
  expect(mergedPoint({}, {})?.momentOfTruth).toBe(false);
  const said = mergedItem(
    { severity: 1, title: 'Rage', reason: 'a stepper' },
    { severity: 1, owner: 'shop', effort: 'S', title: 'x' },
  );
  expect(said).toMatchObject({
    id: 'rage',
    title: 'Rage',
    reason: 'a stepper',
    owner: 'shop',
    effort: 'S',
    fingerprint: 'rage',
  });
});

test('stages and touchpoints are joined in the order of their first mention, checkpoints are met when all say so', () => {
  const merged = mergeAuditors([
    {
      auditor: 'ann',
      input: {
        stages: [
          {
            id: 'a',
            weight: 3,
            title: 'First',
            checkpoints: [
              { id: 'x', met: true },
              { id: 'y', met: false },
            ],
            touchpoints: [{ id: 't' }],
          },
        ],
      },
    },
    {
      auditor: 'bob',
      input: {
        stages: [
          { id: 'b', touchpoints: [{ id: 'u' }, { id: '9', fingerprint: 't', emotion: 1 }] },
          {
            id: 'a',
            weight: 5,
            checkpoints: [
              { id: 'y', met: true },
              { id: 'x', met: true },
            ],
            touchpoints: [{ id: 'v' }],
          },
        ],
      },
    },
  ]);
  expect(merged.stages.map((it) => [it.id, it.weight, it.touchpoints.map((point) => point.id)])).toEqual([
    ['a', 3, ['t', 'v']],
    ['b', undefined, ['u']],
  ]);
  expect(merged.stages[0]).toMatchObject({
    title: 'First',
    checkpoints: [
      { id: 'x', met: true },
      { id: 'y', met: false },
    ],
  });
  expect(merged.stages[1]?.checkpoints).toBeUndefined();
  expect(touchpointsOf(merged)[0]?.emotion).toBe(1);
});

test('a finding noted twice by one auditor counts twice, by its more severe note', () => {
  const evidence = ([1, 3, 2] as const).map((severity, i) => ({ id: `${i}`, fingerprint: 'rage', severity }));
  expect(evidenceOf(mergeAuditors(auditors({ evidence })))).toMatchObject([{ severity: 3, count: 3 }]);
  const measured = { id: 'm', fingerprint: 'rage', metric: 'LCP' as const, value: 1, count: 2 };
  const cosmetic = { id: 'c', fingerprint: 'rage', severity: 1 as const, count: 4 };
  const noted = [
    [measured, cosmetic],
    [cosmetic, measured],
  ];
  for (const both of noted) {
    expect(evidenceOf(mergeAuditors(auditors({ evidence: both })))).toMatchObject([
      { severity: 1, count: 6 },
    ]);
  }
});

test('the same finding at two touchpoints stays two, with ids that differ', () => {
  const evidence = (id: string) => [{ id, fingerprint: 'rage', severity: 2 as const }];
  const stages = [
    {
      id: 's',
      touchpoints: [
        { id: 't', evidence: evidence('1') },
        { id: 'u', evidence: evidence('2') },
      ],
    },
  ];
  const ids = evidenceOf(mergeAuditors([{ auditor: 'ann', input: { stages } }])).map((it) => it.id);
  expect(ids).toEqual(['rage', '["u","rage"]']);
});

test('any audits merge to an input that can be read and scored; equal ones to the same score', () => {
  fc.assert(
    fc.property(journey, journey, (a, b) => {
      const merged = mergeAuditors([
        { auditor: 'ann', input: a },
        { auditor: 'bob', input: b },
      ]);
      expect(readScoringInput(merged)).toEqual({ input: merged });
      const alike = mergeAuditors(names.map((auditor) => ({ auditor, input: a })));
      expect(score(alike).score ?? -1).toBeCloseTo(score(a).score ?? -1, 9);
    }),
    { numRuns: 300 },
  );
});

test('together: the merged audit, the spread of scores, agreement, disputes and who found what', () => {
  const [e, f] = [
    { id: 'e', severity: 2 as const },
    { id: 'f', severity: 4 as const },
  ];
  const audits = auditors(
    { emotion: 2, evidence: [e, f] },
    { emotion: 0, evidence: [e, { ...f, severity: 3 }] },
    { walked: false },
  );
  const together = judgeTogether(audits);
  expect(together.merged).toEqual(mergeAuditors(audits));
  expect(together.scores.map((it) => it.auditor)).toEqual(['ann', 'bob', 'cem']);
  const [ann = 0, bob = 0] = audits.map((it) => score(it.input).score ?? undefined);
  expect(together.spread).toEqual({ low: Math.min(ann, bob), high: Math.max(ann, bob) });
  expect(together.scores[2]?.score).toBeNull();
  expect(together.agreement).toEqual({
    severity: krippendorffAlpha(
      [
        [2, 2, null],
        [4, 3, null],
      ],
      'ordinal',
    ),
    emotion: krippendorffAlpha([[2, 0, null]], 'interval'),
  });
  expect(together.agreement.severity).toBeCloseTo(5 / 6, 12);
  expect(together.disputes).toEqual(disputesOf(audits));
  expect(together.foundBy).toEqual([
    { stage: 's', touchpoint: 't', evidence: 'e', auditors: ['ann', 'bob'] },
    { stage: 's', touchpoint: 't', evidence: 'f', auditors: ['ann', 'bob'] },
  ]);
});

test('auditors without any judgement have neither spread nor agreement', () => {
  expect(judgeTogether([{ auditor: 'ann', input: { stages: [] } }])).toMatchObject({
    spread: null,
    agreement: { severity: null, emotion: null },
  });
});
