import { expect, test } from 'vitest';
import { sourceWords } from '../../../core/report/finding-words.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';
import { finding } from '../support/small-audit.ts';

test('where a finding comes from is told unless the walk itself saw it', () => {
  const from = (source: 'observed' | 'assumption') => finding({ touchpoint: 't', stage: 's', source });
  expect(sourceWords(from('observed'), messagesFor('en'))).toBe('');
  expect(sourceWords(from('assumption'), messagesFor('en'))).toBe('Source: assumption');
  expect(sourceWords(from('assumption'), messagesFor('de'))).toBe('Quelle: Annahme');
});
