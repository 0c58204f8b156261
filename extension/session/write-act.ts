import { type Act, actSchema } from '../../core/journey/acts.ts';
import { nextActId } from '../messaging/act-ids.ts';
import type { DraftAct } from '../messaging/protocol.ts';
import { Refusal } from '../messaging/refusal.ts';
import { appendEvents } from '../storage/append.ts';

/** Gives a draft, where absent, its id and its time. Throws a Refusal that names the field which does not fit. */
export function makeAct(walk: string, draft: DraftAct, now = Date.now()): Act {
  const read = actSchema.safeParse({ ...draft, id: ownId(walk, draft), at: draft.at ?? now });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Refusal(
    'bad-act',
    `This ${draft.type} cannot be stored: ${issue?.path.join('.') || 'type'}: ${issue?.message}`,
  );
}

/** A page may name the act it shows already; in its own walk only. */
function ownId(walk: string, { id }: DraftAct): string {
  return id?.startsWith(`${walk}/a/`) ? id : nextActId(walk);
}

/** Writes one act; resolves with its id once it is safe in the log. */
export async function writeAct(walk: string, draft: DraftAct): Promise<string> {
  const act = makeAct(walk, draft);
  await appendEvents(walk, [act]);
  return act.id;
}
