import { attribute, boxOf, isDrawn, matches, queryAll } from './dom.ts';
import { isSensitive } from './field-kind.ts';
import { shadowOf } from './shadow.ts';

/** In pixels of the picture: CSS pixels times zoom and the screen's density. */
export type Box = { x: number; y: number; width: number; height: number };
export type CoveredBoxes = {
  /** Fields that must not show in a picture, and regions the auditor asked to mask. */
  boxes: Box[];
  /** Frames in this one. What is in them only they know. */
  frames: Box[];
};

/** More elements than this are not searched for shadow roots. */
const mostHosts = 3_000;

/** Where a screenshot of this frame must be covered. */
export function coveredBoxes(mask: readonly string[]): CoveredBoxes {
  const roots = rootsOf(document);
  const find = (selector: string) => roots.flatMap((root) => queryAll(root, selector));
  const filled = 'input:not([type=hidden]),textarea,select,[contenteditable]:not([contenteditable=false])';
  const sensitive = find(filled).filter((field) => isSensitive(field) && !isPlainButton(field));
  const masked = mask.flatMap((selector) => find(selector));
  return {
    boxes: [...sensitive, ...masked].filter(isDrawn).map(boxed),
    frames: find('iframe,frame,object,embed').filter(isDrawn).map(boxed),
  };
}

function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = queryAll(root, '*')
    .slice(0, mostHosts)
    .flatMap((element) => shadowOf(element) ?? []);
  return [root, ...inner.flatMap(rootsOf)];
}

function isPlainButton(field: Element): boolean {
  return (
    matches(field, '[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio]') ||
    attribute(field, 'type') === 'range'
  );
}

function boxed(element: Element): Box {
  const { x, y, width, height } = boxOf(element);
  const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
  const zoom = devicePixelRatio * scale;
  return {
    x: (x - offsetLeft) * zoom,
    y: (y - offsetTop) * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}
