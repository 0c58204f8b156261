import { expect, test } from 'vitest';
import type { AuditorInput } from '../../../core/scoring/auditors.ts';
import { disputesOf } from '../../../core/scoring/disputes.ts';
import type { Evidence, Touchpoint } from '../../../core/scoring/input.ts';
import { single } from './random-journey.ts';

const names = ['ann', 'bob', 'cem', 'dea'];
const auditors = (...said: Partial<Touchpoint>[]): AuditorInput[] =>
  said.map((it, i) => ({ auditor: names[i] ?? '', input: single(it) }));
const items = (...said: Omit<Evidence, 'id'>[]): AuditorInput[] =>
  auditors(...said.map((it, i) => ({ evidence: [{ id: `${i}`, fingerprint: 'rage', ...it }] })));

test('auditors who are two steps of severity or emotion apart, or differ on the outcome, have a dispute', () => {
  expect(disputesOf(items({ severity: 1, title: 'Rage' }, { severity: 3 }))).toEqual([
    {
      about: 'severity',
      stage: 's',
      touchpoint: 't',
      evidence: 'rage',
      title: 'Rage',
      said: [
        { auditor: 'ann', value: 1 },
        { auditor: 'bob', value: 3 },
      ],
      distance: 2,
    },
  ]);
  expect(disputesOf(items({ severity: 1 }, { severity: 2 }))).toEqual([]);
  expect(disputesOf(auditors({ emotion: 1 }, {}, { emotions: [-2, 0] }))).toMatchObject([
    {
      about: 'emotion',
      evidence: null,
      title: null,
      distance: 2,
      said: [{ auditor: 'ann' }, { auditor: 'cem', value: -1 }],
    },
  ]);
  expect(disputesOf(auditors({ emotion: 1 }, { emotion: 0 }))).toEqual([]);
  expect(disputesOf(auditors({ outcome: 'achieved' }, { outcome: 'workaround' }))).toMatchObject([
    { about: 'outcome', distance: 1 },
  ]);
  expect(disputesOf(auditors({ outcome: 'achieved' }, { outcome: 'blocked' }))).toMatchObject([
    { distance: 2 },
  ]);
  expect(disputesOf(auditors({ outcome: 'achieved' }, { outcome: 'achieved' }, {}))).toEqual([]);
});

test('a measured value is not up for dispute, and the first title given names the finding', () => {
  const measured = { metric: 'LCP' as const, value: 9000 };
  expect(disputesOf(items(measured, { severity: 4 }, { severity: 4 }))).toEqual([]);
  expect(disputesOf(items({ severity: 1 }, { severity: 3, title: 'Rage' }))).toMatchObject([
    { title: 'Rage' },
  ]);
});

test('what one confirms and another dismisses is a dispute, what nobody reviewed yet is not', () => {
  const said = (...statuses: Evidence['status'][]) =>
    disputesOf(items(...statuses.map((status) => ({ severity: 2 as const, status }))));
  expect(said('dismissed', undefined)).toMatchObject([
    { about: 'status', distance: 1, said: [{ value: 'dismissed' }, { value: 'confirmed' }] },
  ]);
  expect(said('unreviewed', 'confirmed')).toEqual([]);
  expect(said('unreviewed', 'dismissed')).toEqual([]);
});

test('the furthest apart come first', () => {
  const [ann, bob] = [
    { outcome: 'achieved' as const, emotion: 2 },
    { outcome: 'workaround' as const, emotion: -2 },
  ];
  expect(disputesOf(auditors(ann, bob)).map((it) => [it.about, it.distance])).toEqual([
    ['emotion', 4],
    ['outcome', 1],
  ]);
});
