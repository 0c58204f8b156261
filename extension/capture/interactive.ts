import { closest, parentOf } from './dom.ts';

const interactiveSelector =
  'a[href],area[href],button,input,select,textarea,summary,label,option,video[controls],audio[controls],' +
  '[role=button],[role=link],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role=slider],[role=spinbutton],' +
  '[role=textbox],[role=searchbox],[role=combobox],[role^=menuitem],[role=treeitem],[role=gridcell],' +
  '[tabindex]:not([tabindex="-1"]),[onclick],[onmousedown],[onpointerdown],[contenteditable]:not([contenteditable=false])';

/** The nearest element around a click that looks as if it does something: by tag, role, handler, or a hand for a cursor. */
export function interactiveAround(element: Element): Element | undefined {
  return closest(element, interactiveSelector) ?? pointerAround(element);
}

/** `cursor: pointer` is inherited: the outermost element that has it is the one that was given it. */
function pointerAround(element: Element): Element | undefined {
  let found: Element | undefined;
  for (let at: Element | null = element; at && getComputedStyle(at).cursor === 'pointer'; at = parentOf(at))
    found = at;
  return found;
}
