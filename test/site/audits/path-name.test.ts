import { expect, test } from 'vitest';
import { pathName } from '../../../site/src/audits/path-name.ts';

test.each([
  ['Payments & Co', 'payments-co'],
  ['—', 'owner'],
  ['CON', 'con-owner'],
  ['lpt1', 'lpt1-owner'],
  ['Connie', 'connie'],
])('the page of %s is at %s', (name, path) => {
  expect(pathName(name, 'owner')).toBe(path);
});
