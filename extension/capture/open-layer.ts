import { contains, isConnected, isDrawn, matches, queryEach } from './dom.ts';

const perhaps = ['dialog', '[role]', '[aria-modal]', ':popover-open'];
const layers =
  'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],[role=menu],[role=listbox],:popover-open';

/** The open dialogs, menus and popovers that do not hold `element`: a click on it may be meant to close them. */
export function layersBeside(element: Element): Element[] {
  return queryEach(document, perhaps).filter(
    (it) => matches(it, layers) && isDrawn(it) && !contains(it, element),
  );
}

/** Did one of them close? */
export function anyClosed(open: readonly Element[]): boolean {
  return open.some(
    (layer) =>
      !isConnected(layer) || !isDrawn(layer) || (layer.localName === 'dialog' && !layer.hasAttribute('open')),
  );
}
