/** Text that is markup already: made by the tagged templates here and by nothing else. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text is escaped, markup is taken as it is, nothing prints nothing. */
export type Piece = Markup | string | number | false | null | undefined | readonly Piece[];

/**
 * Builds HTML, SVG or XML; every value is cleaned and escaped, in text and in double-quoted attributes alike.
 * The one place where the words of strangers become markup.
 */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Markup {
  // Added up, not joined: joining would copy the pictures inside, megabytes of them, once for every level they are nested.
  let [markup = ''] = strings;
  for (let index = 0; index < values.length; index++)
    markup += textOf(values[index]) + (strings[index + 1] ?? '');
  return { markup };
}

export { html as svg };

/** Several pieces in a row, escaped like template values. */
export function join(pieces: readonly Piece[], between = ''): Markup {
  return { markup: pieces.map(textOf).filter(Boolean).join(between) };
}

/** Markup from a string this code made itself (style sheets, numbers). Never for the words of others. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Cleaned and escaped for element text and for attributes in double quotes. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Text that can do no harm and is valid in XML 1.0: control characters and line separators become spaces; characters
 * that turn the writing direction of what follows (Trojan Source, CVE-2021-42574), non-characters and halves of pairs
 * are dropped. Joiners stay: Persian and emoji need them.
 */
export function clean(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufffd-\uffff]/g, '');
}

/** A link that may be followed: http or https, else undefined. `javascript:` and friends end here. */
export function safeHref(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const href = clean(url).trim();
  return /^https?:\/\/[^\s/]/i.test(href) ? href : undefined;
}

/** A name that is safe as an id, a fragment or a class: letters, digits, `-` and `_`; others become `.` and their code. */
export function fragmentId(prefix: string, id: string): string {
  return prefix + id.replace(/[^\w-]/g, (found) => `.${found.charCodeAt(0).toString(16)}`);
}

/** What is suspicious or means something in markup: most words hold none of it. */
const special = /[&<>"'\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufffd-\uffff]/u;

const suspicious = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufffd-\uffff]/u;

function textOf(value: Piece): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return numberText(value);
  if (value === null || value === undefined || value === false) return '';
  if (!isList(value)) return value.markup;
  let text = '';
  for (const part of value) text += textOf(part);
  return text;
}

function isList(value: Markup | readonly Piece[]): value is readonly Piece[] {
  return Array.isArray(value);
}

/** Two decimals are enough for any coordinate; a broken number must not break the picture. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '0';
  if (Number.isInteger(value)) return value === 0 ? '0' : String(value);
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
