import { clean } from '../report/escape.ts';

/** Text for a file that people and other programs read: `clean`, and its line breaks stay. */
export const cleanLines = (text: string): string =>
  /[\r\n]/.test(text)
    ? text
        .split(/\r\n|\r|\n/)
        .map(clean)
        .join('\n')
    : clean(text);

/** The value as JSON, one line break at its end, with every text in it clean. */
export const cleanJson = (value: unknown): string =>
  `${JSON.stringify(value, (_key, it: unknown) => (typeof it === 'string' ? cleanLines(it) : it), 1)}\n`;
