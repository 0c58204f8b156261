import type { Wait } from '../../journey/touchpoint.ts';
import type { Item } from '../map/item.ts';
import type { Messages } from '../messages/messages-for.ts';
import { formatDuration } from '../numbers.ts';
import { aboutTouchpoint } from './about-touchpoint.ts';
import type { LaneDefinition } from './define-lane.ts';

/** Waits with what was promised. A wait that still runs says so. */
export const waiting: LaneDefinition = {
  id: 'waiting',
  items: (stage, view) =>
    stage.touchpoints.flatMap((touchpoint) =>
      touchpoint.waits.map((wait) => ({
        ...aboutTouchpoint(touchpoint, stage, view),
        ...waitItem(wait, view.words),
      })),
    ),
};

function waitItem(wait: Wait, words: Messages): Item {
  const took = wait.endedAt === undefined ? undefined : wait.endedAt - wait.startedAt;
  const late = took !== undefined && wait.promisedMs !== undefined && took > wait.promisedMs;
  const length = took === undefined ? words.map.stillWaiting : formatDuration(took, words);
  const promise =
    wait.promisedMs === undefined ? '' : words.map.promised(formatDuration(wait.promisedMs, words));
  return {
    text: wait.what,
    note: promise === '' ? length : `${length}, ${promise}`,
    noteTone: late ? 'bad' : wait.promisedMs === undefined || took === undefined ? 'muted' : 'good',
    mark: { kind: 'icon', name: 'clock', tone: late ? 'bad' : 'muted' },
  };
}
