import { expect, test } from 'vitest';
import { fileWords } from '../../../../extension/ui/workspace/export-parts.ts';

test.each([
  ['Überprüfung für Käufer, café', 'uberprufung-fur-kaufer-cafe'],
  ['Straße & Co.', 'strasse-co'],
  ['طلب', ''],
])('%s is %s in a file name', (text, words) => {
  expect(fileWords(text)).toBe(words);
});
