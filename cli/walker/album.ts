import type { JourneyEvent } from '../../core/journey/event.ts';
import { within } from './hung.ts';
import type { Log } from './log.ts';
import type { Taken } from './take-picture.ts';

export type Album = {
  /** By id, as WebP. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Takes a picture and says so in the log. One that fails is left out: no walk fails for a picture. */
  add(finding?: string): Promise<void>;
  /** The same, where the page is another than in the last one. */
  addNewPage(): Promise<void>;
};

/** A picture that takes longer never comes. */
const pictureMs = 10_000;

/** The pictures of a walk. */
export function createAlbum(log: Log, take: () => Promise<Taken | undefined>): Album {
  const pictures = new Map<string, Uint8Array>();
  let last: string | undefined;
  const add = async (finding?: string) => {
    const visit = log.events.findLast(isOfTop);
    last = visit?.id;
    // A page that goes while it is pictured, one that hangs, or a browser that is gone.
    const taken = await within(
      pictureMs,
      take().catch(() => undefined),
    );
    if (!taken) return;
    const { bytes, ...size } = taken;
    const id = `p-${log.walk}-${pictures.size + 1}`;
    pictures.set(id, bytes);
    const about = visit ? { alt: visit.title, url: visit.url } : {};
    log.act({
      type: 'picture',
      picture: { id, at: Date.now(), ...size, ...about },
      ...(finding === undefined ? {} : { finding }),
    });
  };
  return {
    pictures,
    add,
    async addNewPage() {
      if (log.events.findLast(isOfTop)?.id !== last) await add();
    },
  };
}

const isOfTop = (event: JourneyEvent): event is Extract<JourneyEvent, { type: 'visit' }> =>
  event.type === 'visit' && event.frame === 0;
