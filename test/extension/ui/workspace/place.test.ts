import { expect, test } from 'vitest';
import { auditAddress, placeOf, togetherAddress } from '../../../../extension/ui/workspace/place.ts';

test('an address leads to where it was made', () => {
  const address = auditAddress('w-1', 'findings', 'checkout/f 1%');
  expect(placeOf(address)).toEqual({ page: 'audit', id: 'w-1', part: 'findings', focus: 'checkout/f 1%' });
});

test('an unknown part is the map, an unknown page the list', () => {
  expect(placeOf('#/audit/w-1/nonsense')).toMatchObject({ page: 'audit', part: 'map' });
  expect(placeOf('#/nonsense')).toEqual({ page: 'audits' });
  expect(placeOf('#/models')).toEqual({ page: 'models' });
  expect(placeOf('')).toEqual({ page: 'audits' });
});

test('a broken escape does no harm', () => {
  expect(placeOf('#/audit/%E0%A4%A')).toEqual({ page: 'audits' });
});

test('several audits have one address', () => {
  expect(placeOf(togetherAddress(['w-1', 'a/b']))).toEqual({ page: 'together', walks: ['w-1', 'a/b'] });
});
