import { notCarried } from '../../../core/exchange/not-carried.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { say, sayIfKnown } from '../words/say.ts';
import { auditFromJson } from './walk-from-json.ts';

/** Formats that come back as an audit, yet were not made to hold one. */
const holdsLess = new Set(['recorder', 'open-journey']);

/** What an audit that was written so lacks when it is read in again, in one sentence; undefined where nothing is lost. */
export function leftBehind(kind: string, audit: Audit, written: string): string | undefined {
  if (!holdsLess.has(kind)) return undefined;
  const back = readBack(audit, written);
  const lost = (back && notCarried(audit, back)?.missing) ?? [];
  if (lost.length === 0) return undefined;
  const told = lost.map(({ what, count, of }) => {
    const name = sayIfKnown(`lost_${what.replaceAll(' ', '_')}`) ?? what;
    return count === of ? `${name} (${of})` : `${name} (${say('lost_of', count, of)})`;
  });
  return say('export_left_behind', told.join(', '));
}

/** Undefined where the file holds no walk: an audit without a page makes a recording without a step. */
function readBack({ audit, persona, framework }: Audit, written: string): Audit | undefined {
  try {
    return auditFromJson(written, { walk: 'w-back', at: audit.startedAt, persona, framework });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
