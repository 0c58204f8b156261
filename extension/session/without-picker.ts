import { browser } from '../browser.ts';
import { aside } from './aside.ts';

/**
 * Does the work while what lets the auditor point at an element is out of sight of a picture. The pointing goes on. Looked for in
 * the page itself: the worker that started it may have been stopped since.
 */
export async function withoutPicker<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const wasThere = await show(tabId, false);
  try {
    return await work();
  } finally {
    if (wasThere) aside(show(tabId, true));
  }
}

/** True when there is one. */
async function show(tabId: number, visible: boolean): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, func: showPicker, args: [visible] })
    .catch(() => []); // a page that lets no script in has no picker, and says so when its cover is asked for
  return answers[0]?.result === true;
}

/** Runs in the audited page, so it stands alone. Waits until the page was drawn without it. */
async function showPicker(visible: boolean): Promise<boolean> {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  /** Its root is closed to the page, and has these two parts (capture/picker.ts). */
  const isPicker = (layer: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): boolean => {
    if (layer.shadowRoot) return false;
    const root = layer.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(layer);
    return Array.from(root?.children ?? [], ({ className }) => className).join() === 'box,name';
  };
  const layers = [...document.querySelectorAll<HTMLElement>(':root > div[popover=manual]')].filter(isPicker);
  for (const { style } of layers) {
    if (visible) style.removeProperty('visibility');
    else style.setProperty('visibility', 'hidden', 'important');
  }
  if (layers.length === 0 || visible) return layers.length > 0;
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  // A window that is covered draws no frames.
  await Promise.race([frame().then(frame), new Promise((enough) => setTimeout(enough, 250))]);
  return true;
}
