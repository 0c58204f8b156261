import { type Finding, feedbackTypes, importances } from '../journey/finding.ts';
import { needsOwner } from './owners.ts';
import { importanceOf } from './severity.ts';

export type IssueType = (typeof feedbackTypes)[number] | 'untyped';

/** One cell of the board: open findings of one type and importance (O3), the most severe first. */
export interface TriageCell {
  type: IssueType;
  importance: (typeof importances)[number];
  findings: Finding[];
  unowned: number;
}

/** The whole board, row by row: six types of feedback and those without one, each by importance. Empty cells are there too. */
export function triageMatrix(findings: readonly Finding[]): TriageCell[] {
  const open = findings.filter(needsOwner);
  const types: readonly IssueType[] = [...feedbackTypes, 'untyped'];
  return types.flatMap((type) =>
    importances.map((importance) => {
      const cell = open
        .filter((it) => (it.feedback ?? 'untyped') === type && importanceOf(it) === importance)
        .sort((a, b) => (b.severity ?? 1) - (a.severity ?? 1) || (a.id < b.id ? -1 : 1));
      return { type, importance, findings: cell, unowned: cell.filter((it) => !it.owner?.trim()).length };
    }),
  );
}
