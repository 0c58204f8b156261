import { coveredBoxes } from './covered-boxes.ts';
import { hearPageErrors } from './hear-page-errors.ts';
import type { Host, MessageListener } from './host.ts';
import type { JournalPlace } from './journal-sink.ts';
import { type Now, readNow } from './now.ts';
import { meetName } from './page-errors.ts';
import { randomId } from './random-id.ts';
import type { Recorder, Sink } from './recorder.ts';
import { startCapture } from './start-capture.ts';

export type MakeSink = (host: Host, place: JournalPlace, signal: AbortSignal, now: Now) => Sink;
type Guest = { alive(): boolean; end(): void };
type Hello = { ok: true; value: { tab: number; frame: number; walk: string | null } };

/** In the isolated world of this extension, which no page can see. */
const guestKey = Symbol.for('waymark');

/**
 * The recorder in one document of the extension's walk. Injecting it again does nothing, but when the one that is there
 * was orphaned by a reload of the extension. It looks at `now` whenever it is told to, so that a stopped worker, a pause
 * or a page back from the cache cannot leave it in a wrong state.
 */
export function runInPage(host: Host, makeSink: MakeSink): void {
  const world = globalThis as { [guestKey]?: Guest };
  if (world[guestKey]?.alive()) return;
  world[guestKey]?.end();

  const ended = new AbortController();
  const doc = randomId();
  const top = window === window.top;
  let place: JournalPlace | undefined;
  let recording: { end: AbortController; recorder: Recorder; sink: Sink; walk: string } | undefined;

  const stop = () => {
    const last = recording;
    recording = undefined;
    last?.recorder.settle();
    last?.end.abort();
  };
  const start = (now: Now) => {
    const here =
      place?.walk === now.walk
        ? place
        : { walk: now.walk, doc, tab: -1, frame: top ? 0 : 1, facts: 0, batches: 0 };
    place = here;
    const end = new AbortController();
    const made = makeSink(host, here, end.signal, now);
    // Nobody tells an orphan: it finds out at the first thing that it notices, and leaves the page to its successor.
    const sink: Sink = { ...made, write: (...it) => (host.runtime.id ? made.write(...it) : leave()) };
    const recorder = startCapture(sink, here, end.signal, {
      mask: now.mask,
      onFault: (error) => console.debug('Waymark could not notice something here:', error),
    });
    hearPageErrors(recorder);
    recording = { end, recorder, sink, walk: now.walk };
    if (here.tab < 0)
      void sayHello(host, here, () => {
        // An answer may be late, and another walk have begun.
        if (recording?.walk === here.walk) stop();
      });
  };
  const look = async () => {
    if (host.runtime.id === undefined) return leave();
    const now = await readNow(host);
    // No walk runs: nothing of this script stays. The next walk brings a new one.
    if (!now) leave();
    else if (now.state !== 'walking') stop();
    else if (recording?.walk !== now.walk) {
      stop();
      start(now);
    }
  };
  const onOrder: MessageListener = (message, _sender, answer) => {
    const { order } = message as { order?: string };
    if (order === 'look') {
      // Answered when what was noticed before is safe: the walk may be about to end.
      const { sink } = recording ?? {};
      void look()
        .then(() => sink?.settled?.())
        .then(answer);
      return true;
    }
    if (order === 'boxes') answer(coveredBoxes(recording?.recorder.mask ?? []));
    if (recording && (order === 'hold' || order === 'release')) recording.recorder.held = order === 'hold';
    return undefined;
  };
  const leave = () => {
    ended.abort();
    stop();
    // The browser keeps this world as long as the page, and with it what it can reach.
    if (world[guestKey] === guest) delete world[guestKey];
    // An orphan has no runtime to say goodbye to.
    if (host.runtime.id !== undefined) host.runtime.onMessage.removeListener(onOrder);
  };

  const guest: Guest = { alive: () => host.runtime.id !== undefined, end: leave };
  world[guestKey] = guest;
  host.runtime.onMessage.addListener(onOrder);
  window.addEventListener('pageshow', ({ persisted }) => persisted && void look(), { signal: ended.signal });
  // Asked whenever a walk is taken up in this page: perhaps by its successor.
  window.addEventListener(`${meetName}?`, () => host.runtime.id ?? leave(), { signal: ended.signal });
  void look();
}

/** Asks which tab and frame this is. When the worker says that the tab is not part of the walk, recording ends. */
async function sayHello(host: Host, place: JournalPlace, stop: () => void): Promise<void> {
  const answer = (await host.runtime
    .sendMessage({ verb: 'hello', takes: { doc: place.doc } })
    .catch(() => undefined)) as Hello | undefined;
  if (!answer?.ok) return; // the worker finds out by itself which tab a silent document was in
  place.tab = answer.value.tab;
  place.frame = answer.value.frame;
  if (answer.value.walk !== place.walk) stop();
}
