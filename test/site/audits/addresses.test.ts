import { expect, test } from 'vitest';
import { withAddresses } from '../../../site/src/audits/addresses.ts';
import { monday, smallAudit } from '../../core/support/small-audit.ts';

const minutes = (count: number) => monday + count * 60_000;
const walk = (id: string, startedAt: number) => ({ audit: smallAudit({ audit: { id, startedAt } }) });
const addresses = (audits: ReturnType<typeof walk>[]) =>
  Object.fromEntries(withAddresses(audits).map(({ audit, slug }) => [audit.audit.id, slug]));

test('an address stays when an older audit of the same day comes later', () => {
  const noon = walk('noon', minutes(180));
  expect(addresses([noon])).toEqual({ noon: 'shop-anna-2026-01-05-1200' });
  expect(addresses([noon, walk('early', minutes(0))])).toEqual({
    early: 'shop-anna-2026-01-05-0900',
    noon: 'shop-anna-2026-01-05-1200',
  });
});

test('two audits of one minute have two addresses', () => {
  expect(addresses([walk('b', minutes(0)), walk('a', minutes(0))])).toEqual({
    a: 'shop-anna-2026-01-05-0900',
    b: 'shop-anna-2026-01-05-0900-2',
  });
});
