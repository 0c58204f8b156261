import { expect, test } from 'vitest';
import { type Finding, findingSchema } from '../../../core/journey/finding.ts';
import { precision, reviewsOf } from '../../../core/signals/precision.ts';

const finding = (kind: string, status: Finding['status'], detector?: string): Finding =>
  findingSchema.parse({ id: 'f', kind, title: '', touchpoint: 't', stage: 's', status, detector });

test('seven of nine', () => expect(precision({ confirmed: 7, dismissed: 2 })).toBeCloseTo(7 / 9, 12));
test('none of two is 0', () => expect(precision({ confirmed: 0, dismissed: 2 })).toBe(0));
test('nothing reviewed is no number', () => {
  expect(precision({ confirmed: 0, dismissed: 0 })).toBeUndefined();
});
test('reviews are counted per detector; what nobody reviewed, and what people marked, is not', () => {
  const reviews = reviewsOf([
    finding('dead-click', 'confirmed', 'dead-click@1'),
    finding('dead-click', 'confirmed', 'dead-click@1'),
    finding('dead-click', 'dismissed', 'dead-click@1'),
    finding('u-turn', 'unreviewed', 'u-turn@1'),
    finding('friction', 'confirmed'),
  ]);
  expect([...reviews]).toEqual([
    ['dead-click', { confirmed: 2, dismissed: 1 }],
    ['u-turn', { confirmed: 0, dismissed: 0 }],
  ]);
});
