import { sendAct } from '../state/send-act.ts';
import { say } from '../words/say.ts';
import type { TimelineRow } from './timeline.ts';

/** Rows whose words can be changed. */
export function isEditable(row: TimelineRow): boolean {
  return row.kind === 'finding' || row.kind === 'note' || row.kind === 'emotion';
}

/** The words of a row, as they stand in its field. */
export function wordsOf(row: TimelineRow): string {
  if (row.kind === 'finding') return row.finding.title;
  if (row.kind === 'note') return row.note.text;
  return row.kind === 'emotion' ? row.emotion.stimulus : '';
}

/**
 * Changes the words of a row, and a finding's severity. Nothing in the log is overwritten: a finding is renamed by an act of
 * its own; a note or a feeling is said again at its own time and place, instead of the first. True once it is kept.
 */
export async function changeRow(
  row: TimelineRow,
  touchpoint: string,
  text: string,
  severity: number | undefined,
): Promise<boolean> {
  if (row.kind === 'finding') {
    const set = {
      title: text,
      ...(severity === undefined || row.finding.metric !== undefined ? {} : { severity }),
    };
    return (await sendAct({ type: 'triage', finding: row.finding.id, set }, say('changed'))) !== undefined;
  }
  const again = againOf(row, text);
  if (!again || row.act === undefined) return false;
  return (
    (await sendAct({ ...again, at: row.at, touchpoint, instead: row.act }, say('changed'))) !== undefined
  );
}

function againOf(row: TimelineRow, text: string) {
  if (row.kind === 'note') return { type: 'note' as const, kind: row.note.kind, text, tags: row.note.tags };
  if (row.kind === 'emotion') return { type: 'emotion' as const, value: row.emotion.value, stimulus: text };
  return undefined;
}
