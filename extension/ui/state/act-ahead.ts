import { type Act, actSchema } from '../../../core/journey/acts.ts';
import { nextActId } from '../../messaging/act-ids.ts';
import type { DraftAct } from '../../messaging/protocol.ts';
import { liveWalk } from './live-walk.ts';
import { session } from './session.ts';

/**
 * The act as the worker will write it, with its id, time and tab, so that it can be shown before the worker has answered.
 * Undefined when it cannot be foretold: nothing is being recorded, or the draft does not fit.
 */
export function actAhead(draft: DraftAct): Act | undefined {
  const { state, tab, walk } = session.value;
  if (state !== 'walking' || walk === undefined || walk !== liveWalk.walk) return undefined;
  const read = actSchema.safeParse({
    ...(tab ? { tab: tab.id } : {}),
    ...draft,
    id: nextActId(walk),
    at: draft.at ?? Date.now(),
  });
  return read.success ? read.data : undefined;
}
