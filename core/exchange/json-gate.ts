import { Refusal } from '../journey/refusal.ts';

/** Audits nest about ten deep; a file that nests deeper than this is not one of ours and may be made to break readers. */
export const maxDepth = 60;
/** Longest JSON text taken in, in characters: far above a day's walk with all its events. */
export const maxCharacters = 400_000_000;

/** Parses untrusted JSON. Depth and length are checked before parsing, because a deep value breaks whatever walks it. */
export function readJson(text: string, what: string): unknown {
  if (text.length > maxCharacters)
    throw new Refusal('too-big', `${what} is larger than Waymark reads (${maxCharacters / 1e6} MB).`);
  if (depthOf(text) > maxDepth)
    throw new Refusal(
      'too-deep',
      `${what} is nested deeper than ${maxDepth} levels; it is not a Waymark file.`,
    );
  try {
    // The byte order mark is legal in files and illegal in JSON.
    const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return mayHoldProto(json) ? JSON.parse(json, refuseProto) : JSON.parse(json);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'not-json',
      `${what} is not valid JSON: ${error instanceof Error ? plain(error.message) : 'it breaks off'}. Was it cut off while copying?`,
    );
  }
}

/** The engine quotes the file in its message. */
const plain = (message: string): string => message.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 160);

/** The key as it is, or with a letter written as an escape. Looking at every key takes six times as long as parsing. */
const mayHoldProto = (json: string): boolean =>
  json.includes('__proto__') || (json.includes('\\u00') && /\\u00[2-7]/.test(json));

function refuseProto(key: string, value: unknown): unknown {
  if (key === '__proto__')
    throw new Refusal('forbidden-key', 'The file has a key called __proto__, which no Waymark file has.');
  return value;
}

/** Strings are most of a file, so they are leapt over. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) {
      i = endOfString(text, i);
      if (i === -1) return deepest;
    } else if (code === 123 || code === 91) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > maxDepth) return deepest;
    } else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

/** Where the string that begins at `from` is closed; −1 when it never is. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 92) before--;
  return (at - before) % 2 === 0;
}
