import type { Audit } from '../../../core/journey/audit.ts';
import type { TimelineRow } from './timeline.ts';

/** The line of the log that a row came from: the latest one where several say the same. Looked up when it is asked for. */
export function actOf(row: TimelineRow, { events }: Pick<Audit, 'events'>): string | undefined {
  switch (row.kind) {
    case 'finding':
      return row.act ?? row.finding.evidence[0];
    case 'picture':
      return events.findLast((it) => it.type === 'picture' && it.picture.id === row.picture.id)?.id;
    case 'wait':
      return events.findLast((it) => it.type === 'wait-start' && it.wait === row.wait.id)?.id;
    case 'milestone':
      return events.findLast((it) => it.type === 'milestone' && it.milestone === row.milestone.id)?.id;
    default:
      return row.act;
  }
}
