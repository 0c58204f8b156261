import { later, listen } from './listen.ts';
import type { Recorder } from './recorder.ts';

const stretchMs = 2_000;
const restMs = 300;
/** Shorter hops say nothing about a direction. */
const leastHopPx = 5;
const turnRadians = Math.PI / 4;
/** Calmer movement is not worth a line: the rule for a thrashed cursor starts at these figures. */
const lively = { turns: 4, pathPx: 300, pxPerSecond: 300 };

type Stretch = {
  from: number;
  to: number;
  x: number;
  y: number;
  angle: number | undefined;
  turns: number;
  path: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** Summaries of lively pointer movement; positions themselves are never kept. */
export function watchPointer(recorder: Recorder): void {
  let stretch: Stretch | undefined;
  let stop: (() => void) | undefined;

  const end = () => {
    stop?.();
    const done = stretch;
    stretch = undefined;
    if (!done) return;
    const ms = Math.round(done.to - done.from);
    const speed = ms > 0 ? (done.path / ms) * 1_000 : 0;
    if (done.turns < lively.turns || done.path < lively.pathPx || speed < lively.pxPerSecond) return;
    const boxPx = Math.round(Math.hypot(done.right - done.left, done.bottom - done.top));
    recorder.record({ type: 'pointer', ms, turns: done.turns, pathPx: Math.round(done.path), boxPx });
  };

  listen(recorder, ['pointermove'], ({ pointerType, clientX: x, clientY: y, timeStamp: at }) => {
    if (pointerType !== 'mouse') return;
    if (stretch && (at - stretch.to > restMs || at - stretch.from > stretchMs)) end();
    if (!stretch) {
      stretch = {
        from: at,
        to: at,
        x,
        y,
        angle: undefined,
        turns: 0,
        path: 0,
        left: x,
        right: x,
        top: y,
        bottom: y,
      };
      stop = later(recorder, stretchMs + restMs, end);
      return;
    }
    const hop = Math.hypot(x - stretch.x, y - stretch.y);
    if (hop < leastHopPx) return;
    const angle = Math.atan2(y - stretch.y, x - stretch.x);
    if (stretch.angle !== undefined && between(angle, stretch.angle) >= turnRadians) stretch.turns++;
    Object.assign(stretch, {
      to: at,
      x,
      y,
      angle,
      path: stretch.path + hop,
      left: Math.min(stretch.left, x),
      right: Math.max(stretch.right, x),
      top: Math.min(stretch.top, y),
      bottom: Math.max(stretch.bottom, y),
    });
  });
  listen(recorder, ['pagehide'], end, { any: true });
}

function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
