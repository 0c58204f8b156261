import { expect, test } from 'vitest';
import { gapRules } from '../../../core/gaps/index.ts';
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

const names = (path: string) => /^\.(metric|signal|tag)Names/.test(path);

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

test('every gap rule has a German name', () => {
  expect(gapRules.filter(({ id }) => !(`gap-${id}` in de.signalNames)).map(({ id }) => id)).toEqual([]);
});

test('locales fall back to English', () => {
  expect(['de', 'DE-at', 'de-CH'].map((it) => messagesFor(it))).toEqual([de, de, de]);
  expect([undefined, '', 'fr', 'deu'].map((it) => messagesFor(it))).toEqual([en, en, en, en]);
});

test('one is one, and what is not known is not said', () => {
  expect(en.summary.distance(1, 1, '')).toBe('The way led through 1 touchpoint in 1 stage.');
  expect(de.summary.distance(1, 1, '')).toBe('Der Weg führte über 1 Kontaktpunkt in 1 Phase.');
  expect([en.summary.worst('Pay', ''), en.summary.best('Pay', '')]).toEqual([
    'The worst moment was Pay.',
    'The best moment was Pay.',
  ]);
  expect([de.summary.worst('Kasse', ''), de.summary.best('Kasse', '')]).toEqual([
    'Der schlimmste Moment: Kasse.',
    'Der beste Moment: Kasse.',
  ]);
  expect([en.summary.who('Anna', ''), de.summary.who('Anna', '')]).toEqual(['Anna', 'Anna']);
  expect([en.units.days('1'), en.units.months('1'), en.report.costs('1')]).toEqual([
    '1 day',
    '1 month',
    'costs 1 point',
  ]);
  expect([de.units.days('1'), de.units.months('1'), de.report.costs('1')]).toEqual([
    '1 Tag',
    '1 Monat',
    'kostet 1 Punkt',
  ]);
});

test('a feeling between two words takes the nearer, and one off the scale none', () => {
  expect([-2, -0.6, 0, 1.4, 2].map(en.emotions)).toEqual(['very bad', 'bad', 'neutral', 'good', 'very good']);
  expect([7, Number.NaN].map(en.emotions)).toEqual(['neutral', 'neutral']);
  expect([7, Number.NaN].map(de.emotions)).toEqual(['neutral', 'neutral']);
});
