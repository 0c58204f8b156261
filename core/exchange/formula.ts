/**
 * Whether a spreadsheet would run the text as a formula (OWASP, CSV injection): the sign may stand behind what shows nothing, and
 * may be as wide as a Chinese character, which Excel reads as the narrow one.
 */
export const isFormula = (text: string): boolean =>
  /^(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(text);
