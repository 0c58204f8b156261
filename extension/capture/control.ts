import type { FactOf } from '../../core/journey/facts.ts';
import { attribute, classesOf, closest, hasAttribute, matches, tagOf, textOf } from './dom.ts';

export type Control = FactOf<'click'>['control'];

const textFields =
  'textarea,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=searchbox],' +
  'input:not([type]),input:is([type=text],[type=email],[type=password],[type=tel],[type=url],[type=number],[type=search],' +
  '[type=date],[type=time],[type=datetime-local],[type=month],[type=week])';
const toggles =
  'input[type=checkbox],input[type=radio],[role=switch],[role=checkbox],[role=radio],[role=menuitemcheckbox],' +
  '[role=menuitemradio],[role=tab],[aria-pressed],[aria-expanded],[aria-checked],[aria-selected]';
/** Controls made to be pressed many times in a row: one more, one less, next, previous, play. */
const stepWord =
  /^([+−–<>‹›«»←→↑↓▲▼▶◀⏵⏸-]|next|prev(ious)?|forward|back(ward)?|more|less|plus|minus|play|pause|add one|remove one|weiter|zurück|vor|mehr|weniger|nächste[rs]?|vorherige[rs]?|suivant|précédent|siguiente|anterior)( (slide|page|image|picture|item|month|day|week|year|bild|seite|monat|tag))?$/i;
const stepClass =
  /(^|[-_])(next|prev|previous|increment|decrement|increase|decrease|stepper|spinner|plus|minus|slick|swiper|carousel|pager|pagination)([-_]|$)/i;

/** Which kind of control this is; the innermost interactive ancestor decides. */
export function controlOf(anchor: Element): Control {
  const tag = tagOf(anchor);
  if (matches(anchor, textFields)) return 'text-field';
  if (matches(anchor, 'select,option,[role=combobox],[role=listbox],[role=option]')) return 'select';
  if (matches(anchor, 'input[type=range],[role=slider]')) return 'range';
  if (tag === 'video' || tag === 'audio') return 'media';
  if (tag === 'canvas') return 'canvas';
  if (isStepper(anchor)) return 'stepper';
  if (tag === 'a' || tag === 'area') return linkKind(anchor);
  if (tag === 'summary') return 'summary';
  if (matches(anchor, toggles)) return 'toggle';
  if (tag === 'label') return 'label';
  if (matches(anchor, 'button,input,[role=button],[role=menuitem]')) return 'button';
  return matches(anchor, '[role=link]') ? 'link' : 'other';
}

function linkKind(link: Element): Control {
  if (hasAttribute(link, 'download')) return 'download';
  const where = attribute(link, 'target')?.toLowerCase();
  if (where && !['_self', '_top', '_parent'].includes(where)) return 'new-tab';
  const to = attribute(link, 'href')?.trim();
  if (to === undefined) return 'other';
  // A link to nowhere is a button in disguise: only a script can make it do something.
  return to === '' || to === '#' || /^javascript:/i.test(to) ? 'button' : 'link';
}

function isStepper(element: Element): boolean {
  if (matches(element, '[role=spinbutton],[role=scrollbar]')) return true;
  // A button that shows “+” may be called “One person more”: either tells.
  const names = [attribute(element, 'aria-label'), attribute(element, 'title'), textOf(element).slice(0, 40)];
  if (names.some((name) => name && name.trim().length <= 24 && stepWord.test(name.trim()))) return true;
  const pressable = matches(element, 'button,a,[role=button]');
  return (
    pressable &&
    (classesOf(element).some((name) => stepClass.test(name)) ||
      closest(element, '[aria-roledescription=carousel] button') !== null)
  );
}
