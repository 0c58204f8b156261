/**
 * Widths in thousandths of the type size for printable ASCII, from Helvetica's public metrics (AFM), which Arial and
 * Liberation Sans share. The other fonts of the stack differ by a few per cent; `margin` covers the widest of them.
 */
const ascii = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const margin = 1.06;
const boldFactor = 1.07;

export interface TypeStyle {
  sizePx: number;
  bold?: boolean;
}

/** About how wide the text is in px, rather too wide than too narrow. */
export function textWidth(text: string, style: TypeStyle): number {
  return unitsPx(textUnits(text), style);
}

/** The same in thousandths of the type size: whole numbers, which can be added up word by word. */
export function textUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    units += characterUnits(code);
    if (code > 0xffff) at++;
  }
  return units;
}

export function unitsPx(units: number, style: TypeStyle): number {
  return (units / 1000) * style.sizePx * margin * (style.bold ? boldFactor : 1);
}

function characterUnits(code: number): number {
  if (code >= 0x20 && code < 0x7f) return ascii[code - 0x20] ?? 556;
  if (code < 0x20 || isMark(code)) return 0;
  if (code < 0x250) return latinUnits(code);
  if (code >= 0x2010 && code <= 0x2027) return code === 0x2014 || code === 0x2026 ? 1000 : 400;
  if (isWide(code)) return 1000;
  return code >= 0x1f000 ? 1300 : 620;
}

/** Accented Latin letters are as wide as their base; a few are wider. */
function latinUnits(code: number): number {
  if (code === 0xc6 || code === 0x152) return 1000;
  if (code === 0xe6 || code === 0x153) return 889;
  const capital = String.fromCodePoint(code).toLowerCase() !== String.fromCodePoint(code);
  return capital ? 722 : 570;
}

/** Combining marks, joiners and variation selectors take no room of their own. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x591 && code <= 0x5c7) ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x64b && code <= 0x65f) ||
    (code >= 0x200b && code <= 0x200d) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

/** Chinese, Japanese, Korean and full-width forms fill a square. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
