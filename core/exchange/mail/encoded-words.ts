import { decoded } from '../text-in.ts';

// Node and browsers have it; it is not in the language's own types.
declare const atob: (text: string) => string;

/** `=?utf-8?Q?Caf=C3=A9?=`; what follows may be parted from the next by spaces that do not count. */
const encodedWord = /=\?([\w.:+-]{1,60})(?:\*[\w-]{1,30})?\?([bq])\?([^?\s]{0,2000})\?=/gi;
const between = /(=\?[\w.:*+-]{1,90}\?[bq]\?[^?\s]{0,2000}\?=)\s+(?==\?)/gi;

/**
 * A header's text with its encoded words read (RFC 2047). Bytes of one character may be split over two words, so neighbours of one
 * charset are joined before they are decoded. A word in an unknown charset or with broken bytes stays as it is.
 */
export function readEncodedWords(text: string): string {
  type Run = { charset: string; bytes: number[]; raw: string };
  let out = '';
  let at = 0;
  let run: Run | undefined;
  const close = () => {
    if (run) out += decoded(Uint8Array.from(run.bytes), run.charset) ?? run.raw;
    run = undefined;
  };
  const joined = text.replace(between, '$1');
  for (const match of joined.matchAll(encodedWord)) {
    const [raw, charset = '', encoding = '', payload = ''] = match;
    const before = joined.slice(at, match.index);
    at = match.index + raw.length;
    if (before !== '' || (run && run.charset !== charset.toLowerCase())) close();
    out += before;
    const bytes = encoding.toLowerCase() === 'b' ? base64(payload) : quotedPrintable(payload);
    if (!bytes) {
      close();
      out += raw;
      continue;
    }
    run ??= { charset: charset.toLowerCase(), bytes: [], raw: '' };
    run.raw += raw;
    for (const byte of bytes) run.bytes.push(byte);
  }
  close();
  return out + joined.slice(at);
}

function base64(payload: string): number[] | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(payload)) return undefined;
  const whole = payload.replace(/=+$/, '');
  if (whole.length % 4 === 1) return undefined;
  return Array.from(atob(whole.padEnd(Math.ceil(whole.length / 4) * 4, '=')), (it) => it.charCodeAt(0));
}

function quotedPrintable(payload: string): number[] {
  const bytes: number[] = [];
  for (const [part, hex] of payload.matchAll(/=([0-9a-f]{2})|[\s\S]/gi))
    bytes.push(
      hex === undefined ? (part === '_' ? 32 : part.charCodeAt(0) & 0xff) : Number.parseInt(hex, 16),
    );
  return bytes;
}
