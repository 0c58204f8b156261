import { later, listen } from './listen.ts';
import type { Recorder } from './recorder.ts';

/** A run ends when nothing scrolled for this long, or the direction turned. */
const restMs = 200;
/** Shorter runs are trembling. */
const leastPx = 40;
/** A box that scrolls inside the page counts when it takes up this share of the viewport. */
const leastShare = 0.4;

type Run = {
  box: Element | Document;
  from: number;
  to: number;
  startedAt: number;
  endedAt: number;
  stop: () => void;
};

/** Runs of vertical scrolling in one direction. */
export function watchScrolls(recorder: Recorder): void {
  let run: Run | undefined;
  const places = new WeakMap<Element | Document, number>();

  const end = () => {
    if (!run) return;
    const { box, from, to, startedAt, endedAt, stop } = run;
    run = undefined;
    stop();
    if (Math.abs(to - from) < leastPx) return;
    const viewportPx = box instanceof Document ? innerHeight : box.clientHeight;
    const ms = Math.round(endedAt - startedAt);
    recorder.record({ type: 'scroll', fromPx: Math.round(from), toPx: Math.round(to), viewportPx, ms });
  };

  listen(
    recorder,
    ['scroll'],
    ({ target, timeStamp }) => {
      const box = target instanceof Element ? target : document;
      if (box instanceof Element && box.clientHeight < innerHeight * leastShare) return;
      const at = box instanceof Document ? scrollY : box.scrollTop;
      const before = places.get(box) ?? 0;
      places.set(box, at);
      const turned = run && Math.sign(at - run.to) !== Math.sign(run.to - run.from) && run.to !== run.from;
      if (run && (run.box !== box || turned)) end();
      run?.stop();
      const stop = later(recorder, restMs, end);
      run = run
        ? { ...run, to: at, endedAt: timeStamp, stop }
        : { box, from: before, to: at, startedAt: timeStamp, endedAt: timeStamp, stop };
    },
    { any: true },
  );
  listen(recorder, ['pagehide'], end, { any: true });
}
