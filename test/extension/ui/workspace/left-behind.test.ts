import { expect, test } from 'vitest';
import { leftBehind } from '../../../../extension/ui/workspace/left-behind.ts';
import { auditOf, visit } from '../support/audit.ts';

const felt = auditOf(visit('/pay', 'Pay'), { type: 'emotion', value: 1, stimulus: '', tab: 1 });
const steps = [{ type: 'navigate', url: 'https://shop.example/pay' }];
const recording = JSON.stringify({ title: 'A walk', steps });

test('a format that holds less says what it leaves out', () => {
  expect(leftBehind('recorder', felt, recording)).toContain('feelings (1)');
});

test('a format that holds everything, or one that nothing comes back from, has nothing to say', () => {
  expect(leftBehind('json', felt, recording)).toBeUndefined();
  expect(leftBehind('recorder', felt, JSON.stringify({ title: 'A walk', steps: [] }))).toBeUndefined();
});
