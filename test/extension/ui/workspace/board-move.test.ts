import { expect, test } from 'vitest';
import { boardMove, cellBeside } from '../../../../extension/ui/workspace/board-move.ts';
import { auditOf, visit } from '../support/audit.ts';

const [finding] = auditOf(visit('/'), {
  type: 'friction',
  text: 'hurts',
  severity: 3,
  class: 'pain',
  tags: [],
  tab: 1,
}).findings;
if (!finding) throw new Error('There is no finding.');

test('a card moves to the cell beside it and not beyond the board', () => {
  expect(cellBeside(finding, 'ArrowRight')).toEqual({ type: 'untyped', importance: 'medium' });
  expect(cellBeside(finding, 'ArrowDown')).toEqual({ type: 'complaint', importance: 'high' });
  expect(cellBeside(finding, 'ArrowLeft')).toBeUndefined();
  expect(cellBeside({ ...finding, feedback: 'complaint' }, 'ArrowUp')).toBeUndefined();
  expect(cellBeside(finding, 'Enter')).toBeUndefined();
});

test('only what changes is written', () => {
  expect(boardMove(finding, 'problem', 'high')).toEqual({ feedback: 'problem' });
  expect(boardMove(finding, 'problem', 'low')).toEqual({ feedback: 'problem', importance: 'low' });
  expect(boardMove(finding, 'untyped', 'high')).toBeUndefined();
});
