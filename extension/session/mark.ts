import type { DraftAct } from '../messaging/protocol.ts';
import { Refusal } from '../messaging/refusal.ts';
import { appendEvents } from '../storage/append.ts';
import { redact } from '../storage/redact.ts';
import { pictureOfTouchpoint } from './auto-picture.ts';
import { write } from './keep-log.ts';
import { current, ready, walking } from './record.ts';
import { activeTab, tellGrowth } from './tell.ts';
import { followWait } from './waits.ts';
import { makeAct } from './write-act.ts';

/** Writes an act of the auditor to the running walk, or to a stored one under review; resolves with its id once it is safe. */
export async function mark(walk: string | undefined, draft: DraftAct): Promise<string> {
  await ready();
  const id = walk ?? current()?.walk;
  if (id === undefined)
    throw new Refusal('not-walking', 'No walk is running. Start one, or open a stored one.');
  if (current()?.walk === id && current()?.state === 'paused')
    throw new Refusal('paused', 'The walk is paused: nothing is stored. Resume it first.');
  const tab = draft.tab ?? (walking()?.walk === id ? (await activeTab())?.id : undefined);
  const act = makeAct(id, { ...draft, ...(tab === undefined ? {} : { tab }) });
  await write(() => (act.type === 'redact' ? redact(id, act) : appendEvents(id, [act])));
  if (act.type === 'touchpoint' && tab !== undefined && walking()?.walk === id)
    pictureOfTouchpoint(tab, act.touchpoint);
  await followWait(id, act);
  await tellGrowth(id);
  return act.id;
}
