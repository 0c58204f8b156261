import type { Problem } from '../journey/refusal.ts';
import type { z } from '../zod.ts';

type Issue = z.core.$ZodIssue;
/** More than anyone reads at once; a hostile file must not cost more in messages than in bytes. */
export const mostProblems = 20;
const longest = 160;
const mostChoices = 8;

/** What a schema found wrong, as places in the file with what belongs there; at most 20. */
export function problemsOf(error: z.ZodError, data: unknown): Problem[] {
  return error.issues.slice(0, mostProblems).map((issue) => problemOf(issue, data));
}

/** What zod found, as the place and what belongs there, in words for somebody who edits the file. `data` is what was parsed. */
export function problemOf(issue: Issue, data: unknown, at: readonly PropertyKey[] = []): Problem {
  const given = valueAt(data, issue.path);
  const mend = `${complaint(given)}${mendOf(issue, given)}`;
  return { place: placeOf([...at, ...issue.path]), mend: plain(mend).slice(0, longest) };
}

/** `stages[0].touchpoints[2].id`; the file itself where the path is empty. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return plain(place.replace(/^\./, '')).slice(0, 120) || 'the file';
}

function mendOf(issue: Issue, given: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give ${kinds[issue.expected] ?? `a value of the kind ${issue.expected}`}`;
    case 'invalid_value':
      return typeof issue.values[0] === 'number' && issue.values.length === 1
        ? `give ${issue.values[0]}`
        : oneOf(issue.values.map(String), given);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String), given)
        : 'give one of the kinds that fit here';
    case 'unrecognized_keys':
      return `take out what is not known here: ${issue.keys.join(', ')}`;
    case 'too_big':
      if (issue.inclusive === false) return `give less than ${issue.maximum}`;
      return `${limits[issue.origin]?.most ?? 'give at most'} ${issue.maximum}${limits[issue.origin]?.unit ?? ''}`;
    case 'too_small':
      if (issue.inclusive === false) return `give more than ${issue.minimum}`;
      return issue.origin === 'string' && issue.minimum === 1
        ? 'give a text, it must not be empty'
        : `${limits[issue.origin]?.least ?? 'give at least'} ${issue.minimum}${limits[issue.origin]?.unit ?? ''}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const limits: Readonly<Record<string, { least: string; most: string; unit: string }>> = {
  string: { least: 'give at least', most: 'shorten it to', unit: ' characters' },
  array: { least: 'give at least', most: 'give at most', unit: ' entries' },
  number: { least: 'give at least', most: 'give at most', unit: '' },
  int: { least: 'give at least', most: 'give at most', unit: '' },
};

/** What is there now, where it helps to be told. */
function complaint(given: unknown): string {
  if (given === undefined) return 'is missing: ';
  if (typeof given === 'string') return given.length <= 40 ? `is “${given}”: ` : '';
  if (typeof given === 'object') return given === null ? 'is null: ' : '';
  return `is ${String(given).slice(0, 40)}: `;
}

/** The choices, those first that begin as what was given does: a slip of the keyboard is the usual mistake. */
function oneOf(choices: readonly string[], given: unknown): string {
  if (choices.length === 1) return `give “${choices[0]}”`;
  const likeness = (choice: string) => sharedStart(choice, typeof given === 'string' ? given : '');
  const sorted = choices.toSorted((a, b) => likeness(b) - likeness(a));
  const more = sorted.length > mostChoices ? ', …' : '';
  return `give one of ${sorted.slice(0, mostChoices).join(', ')}${more}`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What is in a file may hold signs that move a cursor. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** Only keys the value has itself: a path may not lead to what every object inherits. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
