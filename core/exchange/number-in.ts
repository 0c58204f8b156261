/** A number as people write it: `1234.5`, `1,234.5`, `1.234,5`, `12 %`. Undefined where it is none. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0]|%$/g, '');
  if (!/^[+-]?[\d.,]{1,24}$/.test(bare) || !/\d/.test(bare)) return undefined;
  const decimal = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const sign = bare[decimal];
  const others = bare.split(sign ?? '').length - 1;
  // One separator before exactly three digits, or the same one several times, parts thousands.
  const isThousands =
    decimal === -1 || others > 1 || (/^[+-]?[1-9]\d{0,2},\d{3}$/.test(bare) && sign === ',');
  const value = Number(
    isThousands
      ? bare.replace(/[.,]/g, '')
      : `${bare.slice(0, decimal).replace(/[.,]/g, '')}.${bare.slice(decimal + 1)}`,
  );
  return Number.isFinite(value) ? value : undefined;
}

/** Several small numbers in one line: `3 9 6`, `3; 9; 6`, `3, 9, 6`, `3,9,6`. What is no number among them is NaN. */
export function readNumbers(text: string): number[] {
  return text
    .split(/[\s;]+/)
    .map((it) => it.replace(/,$/, ''))
    .flatMap((it) => (/,.*,/.test(it) ? it.split(',') : it))
    .filter((it) => it !== '')
    .map((it) => readNumber(it) ?? Number.NaN);
}
