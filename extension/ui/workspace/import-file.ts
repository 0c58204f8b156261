import { readAudit } from '../../../core/exchange/audit-json.ts';
import { type Bundle, readBundle } from '../../../core/exchange/bundle.ts';
import type { Audit } from '../../../core/journey/audit.ts';
import { Refusal } from '../../../core/journey/refusal.ts';
import { send } from '../../messaging/send.ts';
import { appendEvents, createWalk } from '../../storage/append.ts';
import { storePicture } from '../../storage/pictures.ts';
import { readWalk } from '../../storage/walks.ts';
import { sha256 } from '../state/sha256.ts';
import { say } from '../words/say.ts';
import { thumbnailOf } from './thumbnail-of.ts';

/** Events written at once: a big walk must not stand in one piece of memory more than it has to. */
const batch = 2_000;

/**
 * Takes a bundle or an audit JSON in as a stored walk and returns its id. Throws `Refusal` and changes nothing when the file
 * is broken, holds no log, or is stored already.
 */
export async function importFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const bundle: Bundle = isZip
    ? await readBundle(bytes, sha256)
    : { audit: readAudit(new TextDecoder().decode(bytes)), pictures: new Map() };
  const { audit } = bundle;
  const walk = audit.audit.id;
  if (audit.events.length === 0) throw new Refusal('no-log', say('import_no_log'));
  if (await readWalk(walk)) throw new Refusal('known', say('import_known', audit.audit.title));
  await store(audit, bundle.pictures);
  await send('importWalk', { walk });
  return walk;
}

async function store(audit: Audit, pictures: Bundle['pictures']): Promise<void> {
  const { id, title, site, journey, startedAt, endedAt } = audit.audit;
  const summary = {
    id,
    title,
    site,
    journey,
    persona: { id: audit.persona.id, name: audit.persona.name },
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
  for (let at = batch; at < audit.events.length; at += batch)
    await appendEvents(id, audit.events.slice(at, at + batch));
  for (const picture of audit.stages.flatMap((it) => it.touchpoints.flatMap((point) => point.pictures))) {
    const bytes = pictures.get(picture.id);
    if (!bytes) continue;
    const blob = new Blob([new Uint8Array(bytes)], { type: 'image/webp' });
    const { at, widthPx, heightPx } = picture;
    await storePicture({
      id: picture.id,
      walk: id,
      at,
      widthPx,
      heightPx,
      blob,
      thumbnail: await thumbnailOf(blob),
    });
  }
}
