import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textRules } from '../../../extension/capture/privacy-rules.ts';
import { isPlain, maskSecrets, maskText } from '../../../extension/capture/redact.ts';

describe('what is masked', () => {
  test.each([
    ['write to maya.lind+shop@mail.example.org today', 'write to [e-mail] today'],
    ['Grüße an jörg@münchen.example', 'Grüße an [e-mail]'],
    ['for maya%40example.org', 'for [e-mail]'],
    ['card 4111 1111 1111 1111', 'card [card]'],
    ['4111-1111-1111-1111', '[card]'],
    ['378282246310005', '[card]'],
    ['DE89 3704 0044 0532 0130 00', '[account]'],
    ['GB29NWBK60161331926819', '[account]'],
    ['call +49 40 123 456-78', 'call [number]'],
    ['call (030) 1234567', 'call [number]'],
    ['555-867-5309 ext', '[number] ext'],
    ['078-05-1120', '[number]'],
    ['code 123456', 'code [number]'],
    ['code 123 456', 'code [number]'],
    ['Your code: 4821', 'Your code: [number]'],
    ['Order 4821907', 'Order [number]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', '[token]'],
    ['sk_live_51H8xY2eZvKYlo2C', '[token]'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '[token]'],
    ['session 9f86d081884c7d659a2feaa0c55ad015', 'session [token]'],
    ['id 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'id [token]'],
    ['AKIAIOSFODNN7EXAMPLE1A2B', '[token]'],
    ['a8f3k2m9', '[token]'],
    ['Bearer aGVsbG8gd29ybGQgdGhpcyBpcyBh', 'Bearer [token]'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
    expect(isPlain(text)).toBe(false);
  });
});

describe('what stays', () => {
  test.each([
    'Weekly box for two, from 29.90 a week',
    'Spring sale 2026: up to 50 % off',
    'how-to-cancel-your-subscription-2026',
    'iPhone 15 Pro',
    'Version 2.14.3',
    'Delivered on 2026-11-22',
    'Geliefert am 22.11.2026',
    'Donaudampfschifffahrtsgesellschaft',
    'Step 3 of 12',
    'Add to cart',
    'お支払い方法',
    'Checkout · Greenbox',
    'getElementById is not a function',
    'h1-b2b-solutions',
  ])('%s', (text) => {
    expect(maskText(text)).toBe(text);
    expect(isPlain(text)).toBe(true);
  });
});

test('texts are tidied and cut, quotes are not', () => {
  expect(maskText('  two\n  lines ')).toBe('two lines');
  expect(maskText('word '.repeat(200))).toHaveLength(200);
  expect(maskSecrets(`${'word '.repeat(200)}a@b.example`)).toBe(`${'word '.repeat(200)}[e-mail]`);
});

test('a hostile text takes no time', () => {
  const started = performance.now();
  for (const text of [
    '1 '.repeat(50_000),
    '(1'.repeat(50_000),
    'a@'.repeat(50_000),
    'a-1'.repeat(50_000),
    '+'.repeat(100_000),
  ])
    maskText(text);
  expect(performance.now() - started).toBeLessThan(200);
});

test('what a rule finds has its hint', () => {
  const alphabet = '0123456789aZ@%. -+()eyJDE40_';
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((it) => it.join('')),
      (text) => {
        for (const { pattern, hint } of textRules)
          if (text.match(pattern)) expect(hint?.test(text) ?? true).toBe(true);
      },
    ),
  );
});
