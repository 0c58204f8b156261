import { importanceOf } from '../../../core/gaps/severity.ts';
import type { IssueType, TriageCell } from '../../../core/gaps/triage-matrix.ts';
import { type Finding, feedbackTypes, importances } from '../../../core/journey/finding.ts';

export type Importance = TriageCell['importance'];
/** The rows of the board, from top to bottom: first what nobody sorted yet. What was typed once does not go back there. */
export const boardTypes: readonly IssueType[] = ['untyped', ...feedbackTypes];

/** What a triage act has to say so that the finding stands in that cell; undefined when it stands there already. */
export function boardMove(
  finding: Finding,
  type: IssueType,
  importance: Importance,
): { importance?: Importance; feedback?: Exclude<IssueType, 'untyped'> } | undefined {
  const set = {
    ...(importanceOf(finding) === importance ? {} : { importance }),
    ...(type === 'untyped' || finding.feedback === type ? {} : { feedback: type }),
  };
  return Object.keys(set).length === 0 ? undefined : set;
}

/** The cell next to where the finding stands, by an arrow key; undefined at the edge of the board. */
export function cellBeside(
  finding: Finding,
  key: string,
): { type: IssueType; importance: Importance } | undefined {
  const row = boardTypes.indexOf(finding.feedback ?? 'untyped');
  const column = importances.indexOf(importanceOf(finding));
  const down = { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
  const right = { ArrowLeft: -1, ArrowRight: 1 }[key] ?? 0;
  const [type, importance] = [boardTypes[row + down], importances[column + right]];
  if (down + right === 0 || type === undefined || importance === undefined) return undefined;
  return type === 'untyped' && down !== 0 ? undefined : { type, importance };
}
