import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../../extension/ui/words/messages.ts';

const extension = join(import.meta.dirname, '../../../extension');
const sources = readdirSync(extension, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(extension, path), 'utf8') }));

/** `Refusal('paused'`, `refused('bad-request'`, `code: 'quota'`; not where the reason is said by key already. */
const made = /\b(?:new Refusal\(|refus(?:ed|al)\(|super\(|code:)\s*'([a-z-]+)'(?!,\s*(?:message:\s*)?say\()/g;
/** A code that no reader of the sources can tell. */
const computed = /\bnew Refusal\(\s*(?!')(?!trouble\.code)\S.*/g;

const codesIn = (text: string): string[] => [...text.matchAll(made)].map(([, code = '']) => code);
/** A file that was not taken in is refused by core's words, everything else by the worker's. */
const prefixIn = (text: string): string =>
  text.includes('core/journey/refusal.ts') ? 'refusal_' : 'refused_';
const keysIn = (text: string): string[] =>
  codesIn(text).map((code) => prefixIn(text) + code.replaceAll('-', '_'));

test('codes are found in the sources, whatever makes them', () => {
  expect(codesIn("throw new Refusal(\n  'page-left', 'Gone.')")).toEqual(['page-left']);
  expect(codesIn("return refused('bad-request', why)")).toEqual(['bad-request']);
  expect(codesIn("? {\n code: 'quota',")).toEqual(['quota']);
  expect(codesIn("{ code: 'export', message: say('export_failed') }")).toEqual([]);
  expect('throw new Refusal(code, why)'.match(computed)).not.toBeNull();
  const all = sources.flatMap(({ text }) => codesIn(text));
  for (const code of ['paused', 'quota', 'no-picture', 'unexpected', 'unreachable'])
    expect(all).toContain(code);
});

test.each(['en', 'de'] as const)('every refusal has its words: %s', (language) => {
  const missing = sources.flatMap(({ path, text }) =>
    keysIn(text).flatMap((key) => (Object.hasOwn(messages[language], key) ? [] : [`${key} (${path})`])),
  );
  expect(missing).toEqual([]);
});

test('every code can be read in the sources', () => {
  const unreadable = sources.flatMap(({ path, text }) =>
    [...text.matchAll(computed)].map(([line]) => `${path}: ${line}`),
  );
  expect(unreadable).toEqual([]);
});
