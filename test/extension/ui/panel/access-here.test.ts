import { expect, test } from 'vitest';
import { accessHere } from '../../../../extension/ui/panel/access-here.ts';

const walked = 'https://shop.example';
const here = (url: string, access: 'full' | 'active' | 'none' | 'restricted') =>
  accessHere({ id: 1, url, title: '', access }, walked);

test('a page whose address the browser hides is no page that nobody may look at', () => {
  expect(here('', 'none')).toMatchObject({ kind: 'unseen', site: { host: 'shop.example' } });
  expect(here('', 'restricted')).toEqual({ kind: 'restricted' });
});

test('a known address is told by what Waymark may see of it', () => {
  expect(here('https://shop.example/a', 'full')).toEqual({ kind: 'full' });
  expect(here('https://other.example/', 'active')).toMatchObject({
    kind: 'active',
    site: { host: 'other.example' },
  });
  expect(here('file:///a.html', 'active')).toEqual({ kind: 'restricted' });
});
