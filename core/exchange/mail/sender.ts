import { maskPeople } from '../mask-people.ts';
import { readEncodedWords } from './encoded-words.ts';

/**
 * Who sent a message, from its `From` header: the name and the domain, never the address itself. `Freshbox (freshbox.example)`;
 * the domain alone where no name was given. Empty when the header holds no address.
 */
export function senderOf(from: string): string {
  const first = from.slice(0, 2_000).replace(/\((?:[^()\\]|\\.){0,500}\)/g, ' ');
  const address =
    /<([^<>]{0,400})>/.exec(first)?.[1] ?? /[^\s,;:<>"]{1,64}@[^\s,;<>"]{1,190}/.exec(first)?.[0] ?? '';
  const domain = /@([\p{L}\p{N}.-]{1,190})\s*$/u.exec(address)?.[1]?.toLowerCase().replace(/\.+$/, '') ?? '';
  const name = plain(first.includes('<') ? first.slice(0, first.indexOf('<')) : '');
  if (domain === '') return name;
  return name === '' || name.toLowerCase() === domain ? domain : `${name} (${domain})`;
}

function plain(name: string): string {
  const unquoted = name
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/\\(.)/g, '$1');
  return maskPeople(oneLine(readEncodedWords(unquoted))).slice(0, 120);
}

/** Without control characters and those that turn the writing direction. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
