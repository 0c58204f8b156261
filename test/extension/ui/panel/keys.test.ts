import { expect, test } from 'vitest';
import { commandOf, type KeyPress, keyOf, panelKeys } from '../../../../extension/ui/panel/keys.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  typing: false,
  ...more,
});

test('every key means one thing', () => {
  expect(new Set(panelKeys.map((it) => it.key)).size).toBe(panelKeys.length);
});

test('letters are commands, also with caps lock', () => {
  expect(commandOf(press('f'))).toBe('friction');
  expect(commandOf(press('F'))).toBe('friction');
});

test('shift is another command where there is one, else none', () => {
  expect(commandOf(press('U', { shiftKey: true }))).toBe('redo');
  expect(commandOf(press('F', { shiftKey: true }))).toBeUndefined();
  expect(commandOf(press('?', { shiftKey: true }))).toBe('help');
});

test('digits rate from 1 to 5', () => {
  expect(commandOf(press('5'))).toBe('emotion-5');
  expect(commandOf(press('6'))).toBeUndefined();
});

test('nothing is taken from a text field, not even Ctrl+Z', () => {
  expect(commandOf(press('f', { typing: true }))).toBeUndefined();
  expect(commandOf(press('z', { typing: true, ctrlKey: true }))).toBeUndefined();
});

test('the keys of the browser stay its own', () => {
  expect(commandOf(press('f', { ctrlKey: true }))).toBeUndefined();
  expect(commandOf(press('p', { metaKey: true }))).toBeUndefined();
  expect(commandOf(press('d', { altKey: true }))).toBeUndefined();
});

test('undo and redo as everywhere', () => {
  expect(commandOf(press('z', { ctrlKey: true }))).toBe('undo');
  expect(commandOf(press('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
  expect(commandOf(press('y', { ctrlKey: true }))).toBe('redo');
});

test('a control shows the key that works', () => {
  expect(keyOf('friction')).toBe('F');
  expect(keyOf('redo')).toBe('⇧U');
  expect(keyOf('emotion-3')).toBe('3');
});
