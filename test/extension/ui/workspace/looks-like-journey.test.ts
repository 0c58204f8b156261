import { expect, test } from 'vitest';
import { Refusal } from '../../../../core/journey/refusal.ts';
import { looksLikeJourney } from '../../../../extension/ui/workspace/looks-like-journey.ts';
import { refusalWords } from '../../../../extension/ui/workspace/refusal-words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (file: Uint8Array): string => {
  try {
    return looksLikeJourney(file);
  } catch (error) {
    return error instanceof Refusal ? refusalWords(error) : String(error);
  }
};

test('JSON and bundles are read on', () => {
  expect(looksLikeJourney(bytes('\uFEFF {"a":1}'))).toBe('json');
  expect(looksLikeJourney(bytes('PK\u0003\u0004'))).toBe('zip');
});

test('an empty file and a picture are refused in plain words', () => {
  expect(refusal(bytes(' \n'))).toBe('The file is empty.');
  expect(refusal(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toContain('It takes in a Waymark bundle');
});

test('what core quotes of a bundle is quoted again', () => {
  expect(refusalWords(new Refusal('double-file', 'The bundle holds “audit.json” twice.'))).toBe(
    'The bundle holds “audit.json” twice.',
  );
});
