import { expect, it } from 'vitest';
import { withImport } from '../../../core/exchange/add-acts.ts';
import { evidenceOfLighthouse } from '../../../core/exchange/evidence/lighthouse.ts';
import { project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const slowAs = (numericValue: number) => ({
  lighthouseVersion: '12',
  finalDisplayedUrl: 'https://shop.example/',
  categories: {},
  audits: { 'largest-contentful-paint': { title: 'LCP', numericValue } },
});
const target = { selectors: ['#hero'], tag: 'img' };

it.each([4000, 9000])('what the walk saw stands as it was, also beside a report that says %i ms', (ms) => {
  const walked = project(
    walk(visit('/'), { type: 'vital', metric: 'LCP', value: 5000, target }, { type: 'stop' }),
  );
  if (!walked) throw new Error('no audit');
  const imported = withImport(walked, evidenceOfLighthouse(slowAs(ms), walked).acts, 2_000_000);
  const [before] = walked.findings;
  expect(before).toMatchObject({ target: { selectors: ['#hero'] }, value: 5000 });
  expect(imported.findings).toEqual([{ ...before, count: 2 }]);
});

it('what only the report says is kept as the report says it', () => {
  const walked = project(walk(visit('/'), { type: 'stop' }));
  if (!walked) throw new Error('no audit');
  const acts = [4000, 9000].flatMap((ms) => evidenceOfLighthouse(slowAs(ms), walked).acts);
  expect(withImport(walked, acts, 2_000_000).findings).toMatchObject([{ value: 9000, source: 'analytics' }]);
});
