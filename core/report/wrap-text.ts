import { clean } from './escape.ts';
import { type TypeStyle, textUnits, textWidth, unitsPx } from './text-width.ts';

/**
 * Breaks text into lines no wider than `widthPx`. Words too long for a line are cut where a syllable may begin, with a
 * hyphen. With `maxLines` the last line ends in an ellipsis. Always gives at least one line.
 */
export function wrapText(
  text: string,
  widthPx: number,
  style: TypeStyle,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  return wrapWords(wordsOf(text), widthPx, style, maxLines);
}

function wrapWords(words: readonly Word[], widthPx: number, style: TypeStyle, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  let units = 0;
  for (const word of words) {
    const longer = line === '' ? word.text : `${line}${word.glue}${word.text}`;
    const longerUnits = line === '' ? word.units : units + (word.glue === '' ? 0 : spaceUnits) + word.units;
    if (unitsPx(longerUnits, style) <= widthPx) {
      line = longer;
      units = longerUnits;
      continue;
    }
    if (line !== '' && lines.length + 1 >= maxLines) return [...lines, shortened(longer, widthPx, style)];
    if (line !== '') lines.push(line);
    line = word.text;
    while (!fits(line, widthPx, style)) {
      if (lines.length + 1 >= maxLines) return [...lines, shortened(line, widthPx, style)];
      const [head, rest] = cut(line, widthPx, style);
      lines.push(head);
      line = rest;
    }
    units = textUnits(line);
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Wrapped into as few lines as `wrapText`, but lines of about one length: for words that stand free in a picture. */
export function balancedLines(text: string, widthPx: number, style: TypeStyle, maxLines: number): string[] {
  const words = wordsOf(text);
  const greedy = wrapWords(words, widthPx, style, maxLines);
  if (greedy.length < 2 || greedy.at(-1)?.endsWith('…')) return greedy;
  const even = greedy.reduce((sum, line) => sum + textWidth(line, style), 0) / greedy.length;
  const narrowest = Math.max(even, longestOf(words, style));
  for (const share of [1.02, 1.1, 1.2, 1.35]) {
    if (narrowest * share >= widthPx) break;
    const lines = wrapWords(words, narrowest * share, style, maxLines);
    if (lines.length === greedy.length) return lines;
  }
  return greedy;
}

/** The widest single word, in px: what a column should have room for. */
export function longestWord(text: string, style: TypeStyle): number {
  return longestOf(wordsOf(text), style);
}

function longestOf(words: readonly Word[], style: TypeStyle): number {
  return unitsPx(Math.max(0, ...words.map(({ units }) => units)), style);
}

/** The text cut to one line with an ellipsis, if it is too long. */
export function shortened(text: string, widthPx: number, style: TypeStyle): string {
  if (fits(text, widthPx, style)) return text;
  const characters = [...text];
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`, widthPx, style)) {
    characters.length -= Math.max(1, Math.floor(characters.length / 12));
  }
  return `${characters.join('').trimEnd()}…`;
}

interface Word {
  text: string;
  units: number;
  /** What stands between it and the word before when both share a line. */
  glue: '' | ' ';
}

/** The words of the last texts: what is arranged is drawn, and drawn again as a file, as a timeline and in a table. */
const known = new Map<string, readonly Word[]>();
const mostKnown = 2_000;

function wordsOf(text: string): readonly Word[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const words = brokenUp(text);
  known.set(text, words);
  return words;
}

/** Breaks at spaces, after slashes and the hyphens of long words, and between ideographs. */
function brokenUp(text: string): Word[] {
  return withUnits(clean(text))
    .split(spaces)
    .filter(Boolean)
    .flatMap((word) =>
      (mayBreak.test(word) ? word.split(breaks) : [word]).map(
        (part, index): Word => ({ text: part, units: textUnits(part), glue: index === 0 ? ' ' : '' }),
      ),
    );
}

/** A dot between two facts stays with the one before it: no line begins with it. */
const spaces = /[^\S\u00a0\u202f]+(?!·(?:\s|$)|\s)/u;
const spaceUnits = textUnits(' ');
const breaks =
  /(?<=[\p{L}\d]{3}[-–—])(?=[\p{L}\d]{3})|(?<=[\p{L}\d]\/)(?=[\p{L}\d])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=\p{L})/u;
/** Looking back costs; most words hold nothing to break at. */
const mayBreak = /[-–—/\u2e80-\uffff]/;

/** `9 s` and `2 min` stay in one piece. */
function withUnits(text: string): string {
  return text.replace(/(?<=\d) (?=(?:ms|s|min|h|px|kB|MB|[%€$£])(?![\p{L}\d]))/gu, '\u00a0');
}

/** Measuring costs; a line that is surely short enough need not be measured. */
function fits(text: string, widthPx: number, style: TypeStyle): boolean {
  return textWidth(text, style) <= widthPx;
}

/** Head, with a hyphen where a rest comes, and the rest. At least one character moves on, so that this ends. */
function cut(word: string, widthPx: number, style: TypeStyle): [string, string] {
  const characters = [...word];
  let most = 1;
  while (most < characters.length - 1 && fits(`${characters.slice(0, most + 1).join('')}-`, widthPx, style))
    most++;
  const at = syllableBefore(characters, most);
  const head = characters.slice(0, at).join('');
  const rest = characters.slice(at).join('');
  return [rest !== '' && /[\p{L}\d]$/u.test(head) ? `${head}-` : head, rest];
}

/** The last place up to `most` where a syllable may begin, looking back a few characters; `most` where there is none. */
function syllableBefore(characters: readonly string[], most: number): number {
  for (let at = most; at > Math.max(2, most - 7); at--) {
    if (characters.length - at >= 2 && beginsSyllable(characters, at)) return at;
  }
  return most;
}

/** One consonant, or a pair that words begin with, in front of a vowel; and not torn out of such a pair. */
function beginsSyllable(characters: readonly string[], at: number): boolean {
  const [before = '', first = '', second = '', third = ''] = characters
    .slice(at - 1, at + 3)
    .map((character) => character.toLowerCase());
  if (isVowel(first) || !/\p{L}/u.test(first) || onsets.has(before + first)) return false;
  return isVowel(second) || (onsets.has(first + second) && isVowel(third));
}

const isVowel = (character: string): boolean => /[aeiouyäöüáéíóúàèâêî]/.test(character);

/** Pairs of consonants that begin words in English and German; they stay together. */
const onsets: ReadonlySet<string> = new Set(
  'bl br ch ck cl cr dr fl fr gl gn gr kl kn kr ph pl pr qu sc sh sk sl sm sn sp st sw th tr ts tw wr zw'.split(
    ' ',
  ),
);
