import type { Page } from 'puppeteer';
import { type RecorderStep, selectorsOf } from '../../core/exchange/recorder.ts';
import { present } from './present.ts';

/** True when something that has nothing to do with the target of a click lies over the place that will be clicked. */
export async function liesUnder(page: Page, step: RecorderStep): Promise<boolean> {
  const target = await present(page, selectorsOf(step));
  if (!target) return false;
  const at =
    'offsetX' in step && 'offsetY' in step ? { x: Number(step.offsetX), y: Number(step.offsetY) } : undefined;
  // A page that is just going away answers nothing.
  return target.evaluate(isUnder, at).catch(() => false);
}

/** Runs in the page. */
function isUnder(target: Node, offset: { x: number; y: number } | undefined): boolean {
  if (!(target instanceof Element)) return false;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = target.getBoundingClientRect();
  const [x, y] = [box.x + (offset?.x ?? box.width / 2), box.y + (offset?.y ?? box.height / 2)];
  const deepest = (root: DocumentOrShadowRoot): Element | null => {
    const hit = root.elementFromPoint(x, y);
    const inner = hit?.shadowRoot ? deepest(hit.shadowRoot) : null;
    return inner ?? hit;
  };
  const isWithin = (inner: Node, outer: Node): boolean => {
    for (let node: Node | null = inner; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
      if (node === outer) return true;
    return false;
  };
  const hit = deepest(document);
  // In a frame, or out of sight: nothing can be said.
  if (!hit || target.ownerDocument !== document) return false;
  return !isWithin(hit, target) && !isWithin(target, hit) && hit.closest('label')?.control !== target;
}
