import { Refusal } from '../../journey/refusal.ts';
import { decoded } from '../text-in.ts';

/** Headers are a few kilobytes; longer ones were made to be long. The body is never looked at. */
const mostBytes = 256_000;
const mostLine = 20_000;

/** The headers of a message by lower-case name, unfolded (RFC 5322, 2.2.3). Of a repeated one the first counts. */
export function readHeaders(bytes: Uint8Array): Map<string, string> {
  const text = headText(bytes);
  const headers = new Map<string, string>();
  // An mbox file begins with a line of its own.
  const lines = text
    .replace(/^\uFEFF?(?:From [^\n]*\n)?/, '')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  for (const line of lines) {
    const [, name, value = ''] = /^([!-9;-~]{1,80})[ \t]*:([^\n]*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (!headers.has(key)) headers.set(key, value.trim().slice(0, mostLine));
  }
  return headers;
}

function headText(bytes: Uint8Array): string {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    throw new Refusal(
      'outlook-message',
      'This is an Outlook message (.msg). Save it from Outlook as an e-mail file (.eml), or drag it out of a web mail as .eml.',
    );
  const head = bytes.subarray(0, endOfHead(bytes));
  if (head.length > mostBytes)
    throw new Refusal(
      'too-big',
      `The head of the e-mail is longer than Waymark reads (${mostBytes / 1000} kB).`,
    );
  const text = decoded(head, 'utf-8') ?? decoded(head, 'windows-1252') ?? '';
  return text.replace(/\r\n?/g, '\n');
}

/** Where the first empty line begins; everything after it is body. */
function endOfHead(bytes: Uint8Array): number {
  const lineFeed = 10;
  const most = Math.min(bytes.length, mostBytes + 1);
  for (let i = 0; i < most; i++) {
    if (bytes[i] !== lineFeed) continue;
    const next = bytes[i + 1] === 13 ? bytes[i + 2] : bytes[i + 1];
    if (next === lineFeed) return i;
  }
  return most;
}
