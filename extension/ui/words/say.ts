import { type Language, type MessageKey, messages } from './messages.ts';

let language: Language = 'en';

/** Set once, before the first element is drawn. */
export function speak(next: Language): void {
  language = next;
}

export function spoken(): Language {
  return language;
}

/** The message in the auditor's language; `$1`, `$2` … are replaced by what is given. */
export function say(key: MessageKey, ...given: readonly (string | number)[]): string {
  return fill(messages[language][key].message, given);
}

/** The keys that come in a singular and a plural: `steps` for `steps_one` and `steps_other`. */
type CountedKey = { [K in MessageKey]: K extends `${infer Stem}_one` ? Stem : never }[MessageKey];

/** Like `say`, with the form for `count`, which is `$1`. */
export function sayCount(stem: CountedKey, count: number, ...more: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  const key = `${stem}_${form}` as MessageKey; // CountedKey is derived from the keys; the plural twin is asserted by a test.
  return say(key, new Intl.NumberFormat(language).format(count), ...more);
}

/** The message of a computed key, or undefined when there is none: names of detectors, channels, gates. */
export function sayIfKnown(key: string, ...given: readonly (string | number)[]): string | undefined {
  return isKey(key) ? say(key, ...given) : undefined;
}

/** What is said in English in these very words, in the auditor's language; what a team worded itself stays as it is. */
export function sayAs(stem: string, english: string): string {
  const key = [stem, `${stem}_2`].find((it) => isKey(it) && messages.en[it].message === english);
  return key !== undefined && isKey(key) ? say(key) : english;
}

function isKey(key: string): key is MessageKey {
  return Object.hasOwn(messages[language], key);
}

function fill(text: string, given: readonly (string | number)[]): string {
  return text.replace(/\$([1-9])/g, (_, place: string) => String(given[Number(place) - 1] ?? ''));
}
