import type { JourneyEvent } from '../../../core/journey/event.ts';
import { encodePicture } from '../../encode-picture.ts';
import { readEvents } from '../../storage/events.ts';
import { deletePicture, storePicture } from '../../storage/pictures.ts';
import { sendAct } from '../state/send-act.ts';
import { say } from '../words/say.ts';

type PictureEvent = Extract<JourneyEvent, { type: 'picture' }>;

/** The line of the log that tells of this picture; undefined when the walk has none. */
export async function pictureEvent(walk: string, picture: string): Promise<PictureEvent | undefined> {
  const { events } = await readEvents(walk);
  return events.findLast(
    (event): event is PictureEvent => event.type === 'picture' && event.picture.id === picture,
  );
}

/**
 * Keeps the changed picture in place of the one that `was` tells of. With `forGood` the first one's bytes are deleted and the
 * log says so; else Undo brings it back. False when the worker refused; then everything is as before.
 */
export async function keepPicture(
  walk: string,
  was: PictureEvent,
  canvas: OffscreenCanvas,
  forGood: boolean,
): Promise<boolean> {
  const drawn = await encodePicture(canvas);
  const id = `p-${crypto.randomUUID().slice(0, 12)}`;
  const { widthPx, heightPx } = drawn;
  const { at, touchpoint, tab, finding } = was;
  await storePicture({ id, walk, at, ...drawn });
  const kept = await sendAct(
    {
      type: 'picture',
      at,
      ...(touchpoint === undefined ? {} : { touchpoint }),
      ...(tab === undefined ? {} : { tab }),
      ...(finding === undefined ? {} : { finding }),
      instead: was.picture.id,
      picture: { ...was.picture, id, widthPx, heightPx },
    },
    say('picture_saved'),
    walk,
  );
  if (kept === undefined) {
    await deletePicture(id);
    return false;
  }
  if (!forGood) return true;
  const told = await sendAct({ type: 'redact', of: [was.id], what: 'picture' }, say('picture_hidden'), walk);
  await deletePicture(was.picture.id);
  return told !== undefined;
}
