import { Refusal } from '../journey/refusal.ts';

// Part of the language's surroundings everywhere Waymark runs (https://encoding.spec.whatwg.org), yet not of its types.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Bytes of a text file as text, without its byte order mark. UTF-8, or UTF-16 where the mark says so. What is neither is read as
 * `orElse` (older spreadsheets save in `windows-1252`), or refused.
 */
export function readText(bytes: Uint8Array, what: string, orElse?: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le') ?? refuse(what);
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be') ?? refuse(what);
  return decoded(bytes, 'utf-8') ?? (orElse && decoded(bytes, orElse)) ?? refuse(what);
}

/** Undefined where the bytes are not of that encoding, or where nobody knows it. */
export function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(what: string): never {
  throw new Refusal('not-text', `${what} is not text in UTF-8. Save it as UTF-8 and try again.`);
}
