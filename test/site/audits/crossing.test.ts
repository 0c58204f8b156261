import { expect, test } from 'vitest';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { crossingsOf } from '../../../site/src/audits/crossing.ts';
import type { Published } from '../../../site/src/audits/published.ts';
import { smallAudit } from '../../core/support/small-audit.ts';

const walk = (id: string): Published => {
  const audit = smallAudit({ audit: { id } });
  return { slug: id, file: id, audit, score: score(inputOf(audit)), pictures: [] };
};

test('a journey of two personas: the latest audit of each, and every walk', () => {
  const [old, later, other] = [walk('old'), walk('later'), walk('other')] as const;
  const [crossing] = crossingsOf([
    { journey: 'shop', persona: 'anna', audits: [old, later], latest: later },
    { journey: 'shop', persona: 'carl', audits: [other], latest: other },
    { journey: 'alone', persona: 'carl', audits: [other], latest: other },
  ]);
  expect(crossing).toMatchObject({ id: 'shop', name: 'Shop' });
  expect(crossing?.audits).toEqual([later, other]);
  expect(crossing?.walks).toEqual([later, old, other]);
});
