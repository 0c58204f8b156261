/**
 * What other people wrote or sent, as it may be kept: e-mail addresses, account and card numbers, phone numbers and signed tokens
 * are replaced by what they were. Prices, dates and years stay, for a comment must still make sense.
 */
export function maskPeople(text: string): string {
  return text
    .replace(/[\p{L}\p{N}._%+-]{1,64}(?:@|%40)[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu, '[e-mail]')
    .replace(/\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g, '[token]')
    .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, '[account]')
    .replace(/(?<![\w.,])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]{0,2}\(?\d{2,6}\)?){2,8}(?!\w)/g, (found) =>
      isLongNumber(found) ? '[number]' : found,
    );
}

/** Seven digits and more, but no date. */
function isLongNumber(text: string): boolean {
  const isDate = /^\D*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\D*$/.test(text);
  return text.replace(/\D/g, '').length >= 7 && !isDate;
}
