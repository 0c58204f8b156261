import { bindingSink } from './binding-sink.ts';
import { coveredBoxes } from './covered-boxes.ts';
import { endPageErrors, hearPageErrors, meetPageErrors } from './hear-page-errors.ts';
import { randomId } from './random-id.ts';
import type { CaptureOptions } from './recorder.ts';
import { startCapture } from './start-capture.ts';

/** What the driver says before this script: `globalThis.waymarkWalker = {…}`, in the same isolated world. */
export type WalkerSetup = {
  readonly walk: string;
  readonly tab: number;
  /** 0 for the top document. */
  readonly frame?: number;
  /** Name of a function in this world that takes one string: a JSON array of facts. */
  readonly binding: string;
  readonly options?: CaptureOptions;
};

type World = {
  waymarkWalker?: WalkerSetup;
  waymarkWalkerEnd?: () => void;
  waymarkWalkerCover?: () => unknown;
} & Record<string, unknown>;

/**
 * The recorder as the command line drives it: no extension, no journal. Runs once in a document however often it is
 * injected. `globalThis.waymarkWalkerEnd()` ends it and flushes, `waymarkWalkerCover()` tells what a picture must not show.
 */
export function runForWalker(): void {
  const world = globalThis as unknown as World;
  const setup = world.waymarkWalker;
  const binding = setup && world[setup.binding];
  if (!setup || typeof binding !== 'function' || world.waymarkWalkerEnd) return;
  const end = new AbortController();
  const sink = bindingSink((text) => binding(text), end.signal);
  const place = {
    walk: setup.walk,
    tab: setup.tab,
    frame: setup.frame ?? (window === window.top ? 0 : 1),
    doc: randomId(),
    facts: 0,
  };
  const recorder = startCapture(sink, place, end.signal, setup.options);
  const pipe = document.createElement('i');
  hearPageErrors(recorder, pipe);
  meetPageErrors(pipe);
  world.waymarkWalkerCover = () => coveredBoxes([]);
  world.waymarkWalkerEnd = () => {
    recorder.settle();
    end.abort();
    endPageErrors(pipe);
  };
}
