/**
 * What is masked in any text before it is stored, in this order. The privacy table that people read is made from this
 * list, so a rule that is not here does not exist.
 */
export type TextRule = {
  /** The privacy table has the words for it. */
  readonly id: string;
  readonly pattern: RegExp;
  /** Whatever the pattern finds also has this, which is much quicker to look for. */
  readonly hint?: RegExp;
  /** A match that fails this is left alone. */
  readonly only?: (match: string) => boolean;
  readonly mark: string;
};

export const textRules: readonly TextRule[] = [
  {
    id: 'e-mail',
    hint: /@|%40/,
    pattern: /[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
    mark: '[e-mail]',
  },
  {
    id: 'jwt',
    hint: /eyJ/,
    pattern: /\beyJ[\w-]{8,}(?:\.[\w-]+){1,2}/g,
    mark: '[token]',
  },
  {
    id: 'card',
    hint: /\d/,
    pattern: /\b\d(?:[ -]?\d){12,18}\b/g,
    only: luhn,
    mark: '[card]',
  },
  {
    id: 'iban',
    hint: /\d/,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    mark: '[account]',
  },
  {
    id: 'phone',
    hint: /\d/,
    pattern: /(?<![\w.,])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]{0,2}\(?\d{2,}\)?){2,}/g,
    only: longNumber,
    mark: '[number]',
  },
  {
    id: 'token',
    pattern: /[A-Za-z0-9_-]{8,}/g,
    only: tokenLike,
    mark: '[token]',
  },
  {
    id: 'code',
    hint: /\d/,
    pattern: /\b\d{3}[ -]\d{3}\b|\b\d{4,}\b/g,
    only: notYear,
    mark: '[number]',
  },
];

/** Query keys that say where in a site one is; their values are kept when they are short words or small numbers. */
export const queryKeys: readonly string[] = [
  'page',
  'p',
  'sort',
  'order',
  'view',
  'tab',
  'step',
  'stage',
  'plan',
  'lang',
  'locale',
  'category',
  'size',
  'billing',
];

/** `autocomplete` tokens and field names whose fields are covered in screenshots and never described by length. */
export const sensitiveAutocomplete =
  /\b(cc-|one-time-code|current-password|new-password|email|tel|bday|name|street-address|address-line|postal-code|transaction-amount|username)/i;
export const sensitiveName =
  /pass|pwd|secret|token|otp|pin\b|cvc|cvv|card|iban|bic|ssn|social|tax.?id|account|e-?mail|phone|mobile|birth|dob/i;

/** What people read beside such a field, where its name does not say it, in English and German. */
export const sensitiveLabel =
  /kennwort|security code|sicherheitscode|prüf(?:nummer|ziffer)|karten?nummer|konto|telefon|handy|mobil|geburt|steuer|sozialversicherung|passport/i;

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function luhn(text: string): boolean {
  let sum = 0;
  const digits = Array.from(digitsOf(text), Number).reverse();
  for (const [i, digit] of digits.entries()) {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length >= 13 && sum % 10 === 0;
}

/** Seven digits and more, but no date. */
function longNumber(text: string): boolean {
  return (
    digitsOf(text).length >= 7 &&
    !/^\D*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\D*$/.test(text)
  );
}

function notYear(text: string): boolean {
  return !/^(?:19|20)\d\d$/.test(text);
}

/** Letters and digits mixed the way people do not write: `a8f3k2m9`, `9f2c…`, `sk_live_…`; not `spring-sale-2026`. */
function tokenLike(text: string): boolean {
  const parts = text.split(/[-_]/).filter(Boolean);
  if (parts.every((part) => /^(?:[A-Za-z]?[a-z]{0,24}|[A-Z]{1,24}|\d{1,3}|(?:19|20)\d\d)$/.test(part)))
    return false;
  const solid = parts.join('');
  const digits = digitsOf(solid).length;
  const switches = Math.max(
    ...parts.map((part) => (part.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length),
  );
  const caseSwitches = (solid.match(/[a-z](?=[A-Z])/g) ?? []).length;
  return switches >= 3 || (digits >= 3 && solid.length >= 10) || (caseSwitches >= 5 && solid.length >= 16);
}
