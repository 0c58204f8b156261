import type { AlignedRow } from '../plan/align.ts';
import { alignAudit } from '../plan/align-audit.ts';
import type { JourneyView } from './journey-view.ts';
import type { Messages } from './messages/messages-for.ts';
import { formatDuration } from './numbers.ts';
import { onceForEach } from './once-for-each.ts';

/** What became of a planned step, or of a touchpoint nobody planned, put simply. */
export type PlannedState = 'done' | 'late' | 'changed' | 'missing' | 'left-out' | 'extra';

export interface PlannedStep extends AlignedRow {
  state: PlannedState;
}

/** The plan against the walk, row by row in the order of the walk; empty without a plan. */
export const plannedSteps = onceForEach(({ audit }: JourneyView): readonly PlannedStep[] =>
  (alignAudit(audit)?.rows ?? []).map((row) => ({ ...row, state: stateOf(row) })),
);

/** The same in a few words. */
export function plannedNote(row: PlannedStep, words: Messages): string {
  const { planned } = words;
  const said = [
    row.late &&
      planned.late(formatDuration(row.late.tookMs, words), formatDuration(row.late.promisedMs, words)),
    row.fate === 'out-of-order' && planned.outOfOrder,
    row.wrongChannel &&
      planned.wrongChannel(words.channel(row.wrongChannel.walked), words.channel(row.wrongChannel.planned)),
  ].filter(Boolean);
  return said.length > 0 ? said.join(', ') : planned.fates[row.fate];
}

function stateOf({ fate, late, wrongChannel }: AlignedRow): PlannedState {
  if (fate === 'missing' || fate === 'extra') return fate;
  if (fate === 'skipped' || fate === 'not-taken') return 'left-out';
  if (late) return 'late';
  return wrongChannel || fate === 'out-of-order' ? 'changed' : 'done';
}
