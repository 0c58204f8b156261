import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actSchemas } from '../../../../core/journey/acts.ts';
import { factSchemas } from '../../../../core/journey/facts.ts';
import { textRules } from '../../../../extension/capture/privacy-rules.ts';
import { migrations } from '../../../../extension/storage/migrations/index.ts';
import { messages } from '../../../../extension/ui/words/messages.ts';
import {
  privacyRows,
  rowOfAct,
  rowOfFact,
  rowOfStore,
} from '../../../../extension/ui/workspace/privacy-rows.ts';
import { privacyCsv, privacyMarkdown } from '../../../../extension/ui/workspace/privacy-text.ts';

const root = join(import.meta.dirname, '../../../..');
const say =
  (language: 'en' | 'de') =>
  (key: string): string => {
    const found: { message: string } | undefined = Object.entries(messages[language]).find(
      ([known]) => known === key,
    )?.[1];
    if (!found) throw new Error(`The privacy table has no words for ${key}: add it to both message files.`);
    return found.message;
  };

describe.each(['en', 'de'] as const)('in %s', (language) => {
  test('every rule has a row, and every row its words', () => {
    const rows = privacyRows(say(language));
    for (const { mark } of textRules) expect(rows.some(({ masked }) => masked.endsWith(mark))).toBe(true);
    expect(rows.length).toBeGreaterThan(textRules.length + 10);
  });
});

test('a rule without a row is noticed', () => {
  const unknown = { id: 'passport', mark: '[passport]' };
  expect(() => privacyRows(say('en'), [...textRules, unknown])).toThrow('no words for privacy_rule_passport');
});

test('everything that can be stored falls under a row', () => {
  const facts = factSchemas.map((schema) => schema.shape.type.value);
  expect(Object.keys(rowOfFact).toSorted()).toEqual(facts.toSorted());
  for (const schema of actSchemas) expect(rowOfAct(schema.shape.type.value)).toMatch(/^(marks|pictures)$/);
  const made: string[] = [];
  const store = (name: string) => {
    made.push(name);
    return { createIndex: () => undefined };
  };
  for (const { migrate } of migrations) void migrate({ createObjectStore: store } as never, {} as never);
  expect(Object.keys(rowOfStore).toSorted()).toEqual(made.toSorted());
});

test('the CSV has a line for each row', () => {
  const lines = privacyCsv(say('en')).trim().split('\r\n');
  expect(lines).toHaveLength(privacyRows(say('en')).length + 1);
});

test.each(['README.md', 'site/src/content/docs/docs/privacy.md'])('%s shows the same table', async (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const table = privacyMarkdown(say('en'));
  const marks = /<!-- privacy table -->[\s\S]*<!-- end of privacy table -->/;
  expect(text).toMatch(marks);
  const fresh = text.replace(
    marks,
    () => `<!-- privacy table -->\n\n${table}\n<!-- end of privacy table -->`,
  );
  // `npm run golden` writes it anew.
  await expect(fresh).toMatchFileSnapshot(join(root, path));
});
