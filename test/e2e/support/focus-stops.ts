import type { Page } from 'puppeteer';

export interface FocusStop {
  name: string;
  /** Does the browser draw something around it? */
  visible: boolean;
  /** Does it stand before the stop it was reached from? */
  jumpsBack: boolean;
}

const most = 120;

/** Walks through the page with Tab until the focus comes round, and looks at every stop. */
export async function focusStops(page: Page): Promise<FocusStop[]> {
  await page.bringToFront();
  await page.evaluate(startAtTop);
  const stops: FocusStop[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. */
function startAtTop(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const dialog = active?.closest('dialog');
  if (active instanceof HTMLElement) active.blur();
  window.focusSeen = new Set();
  window.focusLast = undefined;
  if (dialog) return;
  getSelection()?.removeAllRanges();
  document.body.tabIndex = -1;
  document.body.focus();
}

/** Runs in the page: the element that has the focus, or nothing once it was there before. */
function lookAtFocus(): { name: string; visible: boolean; jumpsBack: boolean } | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || active === document.body || window.focusSeen.has(active)) return undefined;
  window.focusSeen.add(active);
  // A hidden radio button shows its focus on its label.
  const rings = [active, active.closest('label')].filter((it) => it !== null);
  const visible = rings.some((it) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  const before = window.focusLast;
  window.focusLast = active;
  return { name: nameOf(active), visible, jumpsBack: before !== undefined && standsBefore(active, before) };

  function standsBefore(one: Element, other: Element): boolean {
    const [path, otherPath] = [pathOf(one), pathOf(other)];
    const at = path.findIndex((it, index) => it !== otherPath[index]);
    const [a, b] = [path[at], otherPath[at]];
    if (!a || !b) return false;
    return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }

  /** From the page down to the element, through all shadow roots. */
  function pathOf(element: Element): Node[] {
    const path: Node[] = [];
    for (
      let node: Node | null = element;
      node;
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    )
      path.unshift(node);
    return path;
  }

  function nameOf(element: Element): string {
    const { tagName, id } = element;
    const data = element.getAttribute('data-action') ?? element.getAttribute('data-mark') ?? id;
    return `${tagName.toLowerCase()} ${data || element.textContent?.trim().slice(0, 40)}`;
  }
}

declare global {
  interface Window {
    focusSeen: Set<Element>;
    focusLast: Element | undefined;
  }
}
