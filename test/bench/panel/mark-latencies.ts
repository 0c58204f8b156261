import type { Page } from 'puppeteer';
import { keys, pause, seen } from '../../e2e/support/panel-driver.ts';

/** The first marks wake what sleeps and are not counted. */
const warmUp = 6;

/** Marks as a person does, by turns one key and friction's three; gives the time from the last key to the painted row, in ms. `when` tells its frictions from those of another time. */
export async function markLatencies(panel: Page, count: number, when: string): Promise<number[]> {
  await panel.bringToFront();
  await seen(panel, '>>> wm-timeline-group');
  await panel.evaluate(watchMarks);
  const times: number[] = [];
  for (let i = 0; i < count + warmUp; i++) {
    // Frictions of other words, or the panel would count up one row that may be out of sight.
    const before = i % 2 === 0 ? [] : ['f', String((i % 4) + 1), { type: `in the way ${when}, ${i}` }];
    const last = i % 2 === 0 ? String((i % 5) + 1) : 'Enter';
    await keys(panel, ...before);
    await panel.evaluate((key) => window.benchAwait(key), last);
    await keys(panel, last);
    const took = await panel.evaluate(() => window.benchTook);
    if (i >= warmUp) times.push(took);
    await pause(60);
  }
  return times;
}

/** Runs in the panel: from the key press until a frame with another newest touchpoint has been painted. */
function watchMarks(): void {
  const deep = (selectors: readonly string[]): Element | null => {
    let root: Document | ShadowRoot | null = document;
    let found: Element | null = null;
    for (const selector of selectors) {
      found = root?.querySelector(selector) ?? null;
      root = found?.shadowRoot ?? null;
    }
    return found;
  };
  const shown = () => {
    const group = deep(['wm-panel', 'wm-walk', 'wm-timeline', 'wm-timeline-group']);
    const rows = group?.shadowRoot?.querySelectorAll('wm-timeline-row') ?? [];
    return [...rows].map((row) => row.shadowRoot?.textContent ?? '').join('|');
  };
  const painted = () =>
    new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(0);
      }),
    );
  window.benchAwait = (key) => {
    const before = shown();
    window.benchTook = new Promise((done, fail) => {
      const press = async (event: KeyboardEvent) => {
        if (event.key !== key) return;
        window.removeEventListener('keydown', press, true);
        while (shown() === before) {
          if (performance.now() - event.timeStamp > 10_000) return fail(new Error('The mark never came.'));
          await painted();
        }
        // The row is in the page; this is the end of the frame that shows it.
        await painted();
        done(performance.now() - event.timeStamp);
      };
      window.addEventListener('keydown', press, true);
    });
  };
}

declare global {
  interface Window {
    benchAwait(key: string): void;
    benchTook: Promise<number>;
  }
}
