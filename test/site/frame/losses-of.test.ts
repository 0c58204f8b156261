import { expect, test } from 'vitest';
import { lossesOf } from '../../../site/src/frame/losses-of.ts';
import { viewWords } from '../../../site/src/words/en-views.ts';

const lost = (evidence: string, points: number) => ({ dimension: 'ease', evidence, points }) as const;

test('of alike losses number 2 stands before number 10, and the larger loss before both', () => {
  const [ten, two, one] = ['Severity 1, number 10', 'Severity 1, number 2', 'Severity 4, number 1'];
  expect(lossesOf([lost(ten, 0.61), lost(two, 0.6), lost(one, 3)], viewWords.calculator.lines)).toEqual([
    `${one}: −3.0`,
    `${two}: −0.6`,
    `${ten}: −0.6`,
  ]);
});
