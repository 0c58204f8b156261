import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import type { Figure } from './figure.ts';
import { makeWalk } from './make-walk.ts';

const count = 200_000;
const own = fileURLToPath(import.meta.url);

/** P10, memory: the highest the heap stood before a collection while the walk was judged ÷ what the events alone take. */
export function heapShare(): Figure[] {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--trace-gc', '--trace-gc-ignore-scavenger', own],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const [, during = ''] = stdout.split('begin ');
  const events = Number(/^[\d.]+/.exec(during)?.[0]);
  const before = [...during.matchAll(/ ([\d.]+) \([\d.]+\) -> [\d.]+ \([\d.]+\) MB/g)].map(([, mb]) =>
    Number(mb),
  );
  const end = Number(/end ([\d.]+)/.exec(during)?.[1]);
  if (status !== 0 || !(end > 0)) throw new Error(`The heap could not be measured:\n${stdout.slice(-500)}`);
  const value = Math.max(end, ...before) / events;
  const what = 'peak heap ÷ heap after JSON.parse, 200 k events';
  return [{ id: 'P10', what, value, floor: 2.5, target: 1.5, noise: 0 }];
}

if (process.argv[1] === own) judge();

function judge(): void {
  const events = JSON.parse(JSON.stringify(makeWalk(count))) as ReturnType<typeof makeWalk>; // as they were
  globalThis.gc?.();
  console.log(`begin ${process.memoryUsage().heapUsed / 2 ** 20}`);
  const audit = project(events);
  const result = audit && score(inputOf(audit));
  console.log(`end ${process.memoryUsage().heapUsed / 2 ** 20} ${result?.score}`);
}
