import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../core/exchange/recognise.ts';
import { seeds } from '../../hostile/seeds.ts';

const json = (value: unknown) => strToU8(JSON.stringify(value));

describe('what a file is', () => {
  it.each(Object.entries(seeds))('a good %s is told by what is in it, whatever its name', (kind, bytes) => {
    expect(recogniseFile(bytes, 'file')).toBe(kind);
  });

  it.each([
    ['a.eml', 'Hello', 'e-mail'],
    ['export.csv', 'hello', 'survey'],
    ['notes.txt', 'hello', 'survey'],
    ['a', 'Landing page,Sessions\n/,1', 'ga4'],
    ['a', '  # Account: Shop', 'ga4'],
    ['a', '"KPI";value\nx;1', 'metrics'],
    ['a', 'How likely?\tWhy?\n9\tfine', 'survey'],
  ])('%s with %j', (name, text, kind) => {
    expect(recogniseFile(strToU8(text), name)).toBe(kind);
  });

  it('JSON is told by its first entry, and steps with a Lighthouse result are no recording', () => {
    expect(recogniseFile(json([{ violations: [] }]), 'a.json')).toBe('axe');
    expect(recogniseFile(json({ steps: [{ lhr: {} }] }), 'a.json')).toBe('lighthouse');
    expect(recogniseFile(json({ steps: [null, 'x', {}] }), 'a.json')).toBe('recording');
  });

  it.each([
    ['an empty list', '[]'],
    ['a list of words', '["x"]'],
    ['a list of nothing', '[null]'],
    ['steps that are no list', '{"steps":1}'],
    ['an object without a sign', '{"a":1}'],
  ])('%s is refused with what would fit', (_what, text) => {
    expect(() => recogniseFile(strToU8(text), 'a')).toThrow(/does not know this JSON. It takes in bundle, /);
  });

  it('is refused where nobody could tell', () => {
    expect(() => recogniseFile(strToU8('hello'), 'hello')).toThrow(
      expect.objectContaining({ name: 'Refusal', code: 'unknown-file' }),
    );
  });
});
