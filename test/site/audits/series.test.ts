import { expect, test } from 'vitest';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import type { Published } from '../../../site/src/audits/published.ts';
import { seriesOf } from '../../../site/src/audits/series.ts';
import { monday, smallAudit } from '../../core/support/small-audit.ts';

let day = 0;
function walk(file: string, site: string, journey: { id: string; name?: string }): Published {
  const audit = smallAudit({
    audit: {
      id: file,
      site,
      journey: { name: 'Order', ...journey },
      startedAt: monday + day++ * 86_400_000,
    },
  });
  return { slug: file, file, audit, score: score(inputOf(audit)), pictures: [] };
}
const told = (audits: readonly Published[]) =>
  Object.fromEntries(seriesOf(audits).map((it) => [it.journey, it.audits.map(({ file }) => file)]));

test('journeys of one name on two sites have a history each; the first keeps the plain address', () => {
  const audits = [
    walk('lamps', 'https://lamps.example/', { id: 'a' }),
    walk('chairs', 'https://chairs.example/', { id: 'b' }),
    walk('lamps-again', 'https://www.lamps.example:8443/sale', { id: 'c' }),
  ];
  expect(told(audits)).toEqual({ order: ['lamps', 'lamps-again'], 'order-chairs-example': ['chairs'] });
});

test('a journey that is walked again on a preview is the same journey', () => {
  const audits = [
    walk('live', 'https://lamps.example/', { id: 'a' }),
    walk('preview', 'https://pr-7.host.example/', { id: 'a' }),
  ];
  expect(told(audits)).toEqual({ order: ['live', 'preview'] });
});

test('what two groups have in common makes them one, in the order they were walked', () => {
  const audits = [
    walk('live', 'https://lamps.example/', { id: 'a' }),
    walk('preview', 'https://pr-7.host.example/', { id: 'b' }),
    walk('both', 'https://pr-7.host.example/', { id: 'a' }),
    walk('named-alike', 'https://x.example/', { id: 'c', name: 'Order!' }),
  ];
  expect(told(audits)).toEqual({
    order: ['live', 'preview', 'both'],
    'order-x-example': ['named-alike'],
  });
});
