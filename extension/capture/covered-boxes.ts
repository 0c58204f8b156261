import type { Box, CoveredBoxes } from '../../core/pictures/cover.ts';
import { attribute, boxOf, isDrawn, matches, queryAll, rootOf } from './dom.ts';
import { isSensitive } from './field-kind.ts';
import { sensitiveLabel, sensitiveName } from './privacy-rules.ts';
import { shadowOf } from './shadow.ts';

/** More rectangles than this of one area are covered as a whole. */
const mostBoxes = 200;

/** Where a screenshot of this frame must be covered. */
export function coveredBoxes(mask: readonly string[]): CoveredBoxes {
  const roots = rootsOf(document);
  const find = (selector: string) => roots.flatMap((root) => queryAll(root, selector));
  const filled = 'input:not([type=hidden]),textarea,select,[contenteditable]:not([contenteditable=false])';
  const sensitive = find(filled).filter(
    (field) => (isSensitive(field) || isLabelled(field)) && !isPlainButton(field),
  );
  const frames = find('iframe,frame,object,embed');
  const inShadow = frames.filter((frame) => rootOf(frame) instanceof ShadowRoot);
  return {
    boxes: [...sensitive.filter(isDrawn).map(boxOf), ...mask.flatMap(find).flatMap(boxesOf)].map(boxed),
    frames: frames.filter(isDrawn).map(boxOf).map(boxed),
    // The browser counts documents in shadow roots nowhere.
    documents:
      (window === window.top ? documentsIn(window) : 0) +
      inShadow.reduce((sum, frame) => sum + 1 + documentsIn((frame as HTMLIFrameElement).contentWindow), 0),
  };
}

/** Documents in frames of this window, at any depth, whatever sites they are of. */
function documentsIn(place: Window | null): number {
  let count = place?.length ?? 0;
  for (let i = 0; i < (place?.length ?? 0); i++) count += documentsIn((place as Window)[i] as Window);
  return count;
}

/** An area, and what is drawn outside its own box: what flows over, floats, hangs below it or was put into its slots. */
function boxesOf(area: Element): DOMRect[] {
  const own = boxOf(area);
  const others = rectsIn(area).filter((rect) => rect.width > 0 && rect.height > 0 && !isWithin(rect, own));
  if (others.length <= mostBoxes) return [own, ...others];
  const left = Math.min(own.left, ...others.map((it) => it.left));
  const top = Math.min(own.top, ...others.map((it) => it.top));
  const right = Math.max(own.right, ...others.map((it) => it.right));
  const bottom = Math.max(own.bottom, ...others.map((it) => it.bottom));
  return [new DOMRect(left, top, right - left, bottom - top)];
}

function rectsIn(root: Element | ShadowRoot): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(root);
  const further = queryAll(root, '*').flatMap((element) => {
    const inner = shadowOf(element);
    const slotted = element instanceof HTMLSlotElement ? element.assignedElements({ flatten: true }) : [];
    return [...(inner ? rectsIn(inner) : []), ...slotted.flatMap((it) => [boxOf(it), ...rectsIn(it)])];
  });
  return [...range.getClientRects(), ...further];
}

function isWithin(rect: DOMRect, own: DOMRect): boolean {
  return rect.left >= own.left && rect.right <= own.right && rect.top >= own.top && rect.bottom <= own.bottom;
}

function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = queryAll(root, '*').flatMap((element) => shadowOf(element) ?? []);
  return [root, ...inner.flatMap(rootsOf)];
}

/** Whatever a field is called in the code: a person sees what is written beside it, and fills it in accordingly. */
function isLabelled(field: Element): boolean {
  const { labels } = field as { labels?: NodeListOf<HTMLLabelElement> | null };
  const root = rootOf(field) as Document | ShadowRoot;
  const named = (attribute(field, 'aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
    const label = id === '' ? null : root.getElementById?.(id);
    return label ? [label] : [];
  });
  return [...(labels ?? []), ...named].some(({ textContent }) => {
    const text = (textContent ?? '').slice(0, 300);
    return sensitiveName.test(text) || sensitiveLabel.test(text);
  });
}

function isPlainButton(field: Element): boolean {
  return (
    matches(field, '[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]') ||
    attribute(field, 'type') === 'range'
  );
}

function boxed(rect: DOMRect): Box {
  const { x, y, width, height } = rect;
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
  const zoom = devicePixelRatio * scale;
  return {
    x: (x - offsetLeft) * zoom,
    y: (y - offsetTop) * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}
