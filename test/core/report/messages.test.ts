import { expect, test } from 'vitest';
import { metricDefinitions } from '../../../core/metrics/index.ts';
import { de } from '../../../core/report/messages/de.ts';
import { en } from '../../../core/report/messages/en.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';

type Say = (...values: (number | readonly string[])[]) => unknown;

/** Every leaf by its path; a function says its words for one and for two. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (isSay(value)) return [1, 2].map((count) => [`${path}(${count})`, sayFor(value, count)]);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
  return [[path, String(value)]];
}

const isSay = (value: unknown): value is Say => typeof value === 'function';

/** Some take a list of words, most take names and numbers. */
function sayFor(say: Say, count: number): string {
  const takesList = /^\(?parts/.test(say.toString());
  return String(takesList ? say(['a', 'b', 'c'].slice(0, count)) : say(count, count, count));
}

const names = (path: string) => path.startsWith('.metricNames') || path.startsWith('.signalNames');

test('both languages say the same things', () => {
  const paths = (words: unknown) =>
    leaves(words)
      .map(([path]) => path)
      .filter((path) => !names(path));
  expect(paths(de)).toEqual(paths(en));
});

test('nothing is left unsaid, and nothing is left in English', () => {
  const english = new Map(leaves(en));
  const same = leaves(de).filter(([path, text]) => text === english.get(path) && /[a-z]{4}/i.test(text));
  const alike = /^(neutral|Start|Persona|Gates|Experiment|Element)$/;
  expect(same.filter(([, text]) => !alike.test(text))).toEqual([]);
  for (const [path, text] of [...leaves(en), ...leaves(de)]) expect(text, path).not.toBe('');
});

test('every metric has a German name', () => {
  expect(metricDefinitions.filter((it) => !(it.key in de.metricNames)).map((it) => it.key)).toEqual([]);
});

test('locales fall back to English', () => {
  expect(['de', 'DE-at', 'de-CH'].map((it) => messagesFor(it))).toEqual([de, de, de]);
  expect([undefined, '', 'fr', 'deu'].map((it) => messagesFor(it))).toEqual([en, en, en, en]);
});
