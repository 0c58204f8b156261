import { type EarlySink, earlySink, idsIn } from './early-sink.ts';
import { endPageErrors, hearPageErrors, meetPageErrors } from './hear-page-errors.ts';
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
  /** Each walk knows the document by another name: its batches are counted from 0. */
  const placeIn = (walk: string): JournalPlace => ({
    walk,
    doc: randomId(),
    tab: -1,
    frame: window === window.top ? 0 : 1,
    facts: 0,
    batches: 0,
  });
  let place = placeIn('');
  /** Kept over pauses: the script at its other end hears errors all the time. */
  const pipe = document.createElement('i');
  let early: EarlySink | undefined;
  let recording: { end: AbortController; recorder: Recorder; sink: Sink; mask: string[] } | undefined;

  const begin = (sinkUntil: (signal: AbortSignal) => Sink, mask: string[]) => {
    const end = new AbortController();
    const sink = sinkUntil(end.signal);
    const onFault = (error: unknown) => console.debug('Waymark:', error);
    const recorder = startCapture(sink, place, end.signal, { mask, onFault });
    recording = { end, recorder, sink, mask };
    return recording;
  };
  const stop = () => {
    const last = recording;
    recording = undefined;
    last?.recorder.settle();
    last?.end.abort();
  };
  const record = (now: Now) => {
    if (!early) stop();
    if (place.walk && place.walk !== now.walk) place = placeIn(now.walk);
    place.walk = now.walk;
    const here = place;
    const sinkUntil = (signal: AbortSignal): Sink => {
      const made = makeSink(host, here, signal, now);
      // Nobody tells an orphan: it finds out at the first thing that it notices, and leaves the page to its successor.
      return {
        ...made,
        write: (fact, urgent) => (host.runtime.id ? made.write(idsIn(here.walk, fact), urgent) : leave()),
      };
    };
    const on = recording ?? begin(sinkUntil, [...now.mask]);
    if (early) {
      on.mask.push(...now.mask);
      on.sink = sinkUntil(on.end.signal);
      early.open(on.sink, now.mask.length === 0);
    }
    early = undefined;
    hearPageErrors(on.recorder, pipe);
    meetPageErrors(pipe);
    if (place.tab < 0)
      void sayHello(host, here, () => {
        // An answer may be late, and another walk have begun.
        if (place === here) stop();
      });
  };
  const look = async () => {
    if (!host.runtime.id) return leave();
    const now = await readNow(host);
    // No walk runs: nothing of this script stays. The next walk brings a new one.
    if (!now) leave();
    else if (now.state !== 'walking') {
      stop();
      // What was noticed meanwhile belongs to no walk, and what is recorded later is not the page's beginning.
      if (early) place = { ...placeIn(''), facts: 1 };
      early = undefined;
      meetPageErrors(pipe);
    } else if (!recording || place.walk !== now.walk || String(now.mask) !== String(recording.recorder.mask))
      record(now);
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
    if (recording && (order === 'hold' || order === 'release')) recording.recorder.held = order === 'hold';
    return undefined;
  };
  const leave = () => {
    ended.abort();
    stop();
    endPageErrors(pipe);
    // The browser keeps this world as long as the page, and with it what it can reach.
    if (world[guestKey] === guest) delete world[guestKey];
    // An orphan has no runtime to say goodbye to.
    if (host.runtime.id) host.runtime.onMessage.removeListener(onOrder);
  };

  const guest: Guest = { alive: () => Boolean(host.runtime.id), end: leave };
  world[guestKey] = guest;
  host.runtime.onMessage.addListener(onOrder);
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    if (import.meta.env.FIREFOX) place.leaving = false;
    // Kept by the browser over a pause, it is a page come back to all the same.
    if (!recording) delete place.url;
    void look();
  };
  window.addEventListener('pageshow', onShow, { signal: ended.signal });
  // Asked whenever a walk is taken up in this page: perhaps by its successor.
  window.addEventListener(`${meetName}?`, () => host.runtime.id ?? leave(), { signal: ended.signal });
  if (import.meta.env.FIREFOX) {
    // Before the recorder, which flushes at the same event.
    const onHide = () => {
      place.leaving = true;
    };
    window.addEventListener('pagehide', onHide, { capture: true, signal: ended.signal });
  }
  // A page that is just loading may be used, and left, before it is known whether a walk runs.
  if (document.readyState === 'loading') {
    const sink = earlySink();
    early = sink;
    begin(() => sink, []);
  }
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
