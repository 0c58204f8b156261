import type { Page } from 'puppeteer';
import type { Figure } from '../core/figure.ts';
import { type Arena, inFreshPage } from './arena.ts';
import { useHeavyPage } from './heavy-page.ts';

const steps = 300;
const longMs = 50;

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; scriptName?: string } };
};

/**
 * P3: tasks of the page that are long only with our share in them, and our slowest calls. In the CPU time of the page's
 * thread: what else the machine does has no say in it.
 */
export async function handlers(arena: Arena): Promise<Figure[]> {
  const trace = await inFreshPage(arena, async (page) => {
    await arena.walk.start();
    await page.goto(`${arena.site.url}/heavy`);
    return traced(page, () => useHeavyPage(page, steps));
  });
  const calls = trace
    .filter(isOurs)
    .map(cpuMs)
    .sort((a, b) => a - b);
  if (calls.length < steps) throw new Error(`Only ${calls.length} calls of the recorder are in the trace.`);
  const p99 = calls[Math.floor(calls.length * 0.99)] ?? Number.NaN;
  console.log(
    `P3: ${steps} steps, ${calls.length} calls of the recorder, median ${(calls[Math.floor(calls.length / 2)] ?? 0).toFixed(2)} ms, longest ${(calls.at(-1) ?? 0).toFixed(1)} ms, together ${calls.reduce((a, b) => a + b, 0).toFixed(0)} ms`,
  );
  return [
    {
      id: 'P3',
      what: `long tasks added in ${steps} steps on a heavy page`,
      value: longOnlyWithUs(trace),
      floor: 0,
      target: 0,
      noise: 0,
      unit: 'tasks',
    },
    { id: 'P3', what: 'call of the recorder, p99', value: p99, floor: 8, target: 2, noise: 0, unit: 'ms' },
  ];
}

async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'],
  });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

const isOurs = ({ name, args }: TraceEvent): boolean =>
  (name === 'FunctionCall' || name === 'EvaluateScript') &&
  /^chrome-extension:.*\/(capture|page-errors)\.js/.test(args?.data?.url ?? args?.data?.scriptName ?? '');

const cpuMs = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1_000;

function longOnlyWithUs(trace: readonly TraceEvent[]): number {
  const ours = trace.filter(isOurs);
  const tasks = trace.filter((event) => event.name === 'RunTask' && cpuMs(event) >= longMs);
  return tasks.filter((task) => {
    const inside = ours.filter(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    );
    const share = inside.reduce((sum, call) => sum + cpuMs(call), 0);
    return share > 0 && cpuMs(task) - share < longMs;
  }).length;
}
