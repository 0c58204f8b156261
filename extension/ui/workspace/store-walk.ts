import type { Bundle } from '../../../core/exchange/bundle.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import type { Picture } from '../../../core/journey/touchpoint.ts';
import { send } from '../../messaging/send.ts';
import { appendEvents, createWalk } from '../../storage/append.ts';
import { storePicture } from '../../storage/pictures.ts';
import { deleteWalk } from '../../storage/walks.ts';

/** Events written at once: a big walk must not stand in one piece of memory more than it has to. */
const batch = 2_000;
/** Pictures written at a time. They are made small when somebody looks at them: hundreds at once would take seconds. */
const atOnce = 8;

/** Keeps an audit that came from elsewhere as a stopped walk, with its pictures, and tells the other pages. */
export async function storeWalk(audit: Audit, pictures: Bundle['pictures']): Promise<void> {
  const { id, title, site, journey, startedAt, endedAt } = audit.audit;
  const summary = {
    id,
    title,
    site,
    journey,
    persona: { id: audit.persona.id, name: audit.persona.name },
    ...(audit.audit.auditor ? { auditor: audit.audit.auditor } : {}),
    startedAt,
    updatedAt: endedAt ?? startedAt,
    state: 'stopped' as const,
    steps: 0,
    events: 0,
    segments: 0,
    pictures: 0,
    quiet: [[endedAt ?? startedAt, Number.POSITIVE_INFINITY]] as const,
  };
  await createWalk(summary, audit.events.slice(0, batch));
  try {
    await storeRest(audit, pictures);
  } catch (error) {
    // Half an audit would look like a whole one.
    await deleteWalk(id);
    throw error;
  }
}

async function storeRest(audit: Audit, pictures: Bundle['pictures']): Promise<void> {
  const { id } = audit.audit;
  for (let at = batch; at < audit.events.length; at += batch)
    await appendEvents(id, audit.events.slice(at, at + batch));
  const all = audit.stages.flatMap((it) => it.touchpoints.flatMap((point) => point.pictures));
  for (let from = 0; from < all.length; from += atOnce)
    await Promise.all(all.slice(from, from + atOnce).map((it) => storeOne(id, it, pictures.get(it.id))));
  await send('importWalk', { walk: id });
}

async function storeOne(walk: string, picture: Picture, bytes: Uint8Array | undefined): Promise<void> {
  if (!bytes) return;
  const { id, at, widthPx, heightPx } = picture;
  const blob = new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
  await storePicture({ id, walk, at, widthPx, heightPx, blob });
}
