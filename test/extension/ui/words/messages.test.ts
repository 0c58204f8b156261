import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageFor, messages } from '../../../../extension/ui/words/messages.ts';
import { hardCodedText } from './hard-coded-text.ts';

const extension = join(import.meta.dirname, '../../../../extension');
const sources = readdirSync(extension, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(extension, path), 'utf8') }));
const elements = sources.filter(({ path }) => path.startsWith('ui/'));
const keys = Object.keys(messages.en);

describe('both languages', () => {
  test('have the same messages, in the same order', () => {
    expect(Object.keys(messages.de)).toEqual(keys);
  });

  test.each(['en', 'de'] as const)('%s says something for every key', (language) => {
    const empty = Object.entries(messages[language]).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  test('leave the same places open', () => {
    const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
    const differ = Object.entries(messages.en).filter(
      ([key, { message }]) =>
        places(message) !== places(messages.de[key as keyof typeof messages.de].message),
    );
    expect(differ.map(([key]) => key)).toEqual([]);
  });

  test('have a plural for every singular', () => {
    const alone = keys.filter(
      (key) => key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other')),
    );
    expect(alone).toEqual([]);
  });
});

test('every message is said somewhere', () => {
  const text = sources.map((it) => it.text).join('\n');
  const literal = new Set(
    [...text.matchAll(/['"`]([A-Za-z0-9_]+)['"`]|__MSG_(\w+?)__/g)].map(
      ([, a, b]) => b ?? a?.replace(/^__MSG_|__$/g, ''),
    ),
  );
  const computed = [...text.matchAll(/`([a-z_]+_)\$\{/g)].map(([, prefix = '']) => prefix);
  const unused = keys.filter((key) => {
    const stem = key.replace(/_(one|other)$/, '');
    return !literal.has(key) && !literal.has(stem) && !computed.some((prefix) => key.startsWith(prefix));
  });
  expect(unused).toEqual([]);
});

describe('no text outside the message files', () => {
  test.each([
    ['between tags', 'html`<p>Save it</p>`'],
    ['in an attribute', 'html`<button aria-label="Close this">${icon}</button>`'],
    ['inside an expression', "html`<p>${on ? html`<b>Walking</b>` : ''}</p>`"],
    ['after an expression', 'html`<p>${count} findings</p>`'],
  ])('finds it %s', (_, source) => {
    expect(hardCodedText(source)).not.toEqual([]);
  });

  test('passes what is said by key', () => {
    expect(
      hardCodedText('html`<p class="soft" @click=${() => go()}>${say(\'a\')} · <kbd>Y</kbd></p>`'),
    ).toEqual([]);
  });

  test.each(elements.map(({ path, text }) => [path, text]))('%s', (_, text) => {
    expect(hardCodedText(text)).toEqual([]);
  });
});

test('the language follows the choice, then the browser, then English', () => {
  expect(languageFor('de', ['en-GB'])).toBe('de');
  expect(languageFor('auto', ['fr', 'de-AT', 'en'])).toBe('de');
  expect(languageFor('auto', ['fr'])).toBe('en');
});
