import { expect, test } from 'vitest';
import { said } from '../../../core/report/html/user-text.ts';
import { itemWords } from '../../../core/report/item-words.ts';
import { messagesFor } from '../../../core/report/messages/messages-for.ts';

test('what reads from right to left is kept to itself, and the number and the feeling stay where they are', () => {
  const item = { text: 'وعد واضح', ref: 1, mark: { kind: 'face', value: 1 } } as const;
  expect(said(itemWords(item, messagesFor('en'))).markup).toBe('1 <bdi>وعد واضح</bdi> (good)');
});
