import { describe, expect, test } from 'vitest';
import { maskUrl } from '../../../extension/capture/mask-url.ts';

describe('addresses as they are stored', () => {
  test.each([
    ['https://shop.example/plans/weekly', 'https://shop.example/plans/weekly'],
    ['https://shop.example:8443/a?page=2', 'https://shop.example:8443/a?page=2'],
    ['https://shop.example/?sort=price&lang=de', 'https://shop.example/?sort=price&lang=de'],
    ['https://shop.example/search?q=maya+lind', 'https://shop.example/search'],
    ['https://shop.example/?page=4111111111111111', 'https://shop.example/'],
    ['https://shop.example/?tab=a8f3k2m9', 'https://shop.example/'],
    ['https://shop.example/#access_token=secret', 'https://shop.example/'],
    ['https://maya:hunter2@shop.example/', 'https://shop.example/'],
    ['https://shop.example/orders/48213', 'https://shop.example/orders/:id'],
    ['https://shop.example/blog/2026/spring', 'https://shop.example/blog/2026/spring'],
    ['https://shop.example/u/3f2504e0-4f89-11d3-9a0c-0305e82c3301/edit', 'https://shop.example/u/:id/edit'],
    [
      'https://shop.example/verify/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
      'https://shop.example/verify/:id',
    ],
    ['https://shop.example/invite/maya%40example.org', 'https://shop.example/invite/:id'],
    ['https://shop.example/tel/%2B49%2040%2012345678', 'https://shop.example/tel/:id'],
    ['https://shop.example/100%', 'https://shop.example/100%'],
    ['https://shop.example/step/3', 'https://shop.example/step/3'],
    ['data:text/html,<h1>secret</h1>', 'data:'],
    ['blob:https://shop.example/3f2504e0', 'blob:'],
    ['javascript:alert(1)', 'javascript:'],
    ['about:blank', 'about:blank'],
    ['about:srcdoc', 'about:srcdoc'],
    ['not an address', ''],
  ])('%s', (address, stored) => {
    expect(maskUrl(address)).toBe(stored);
  });
});

test('a relative address is read against its page', () => {
  expect(maskUrl('/img/a.png?v=1', 'https://shop.example/b')).toBe('https://shop.example/img/a.png');
});
