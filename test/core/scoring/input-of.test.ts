import { expect, test } from 'vitest';
import type { Finding } from '../../../core/journey/finding.ts';
import { project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { visit, walk } from '../../fixtures/walk.ts';
import { smallAudit } from '../support/small-audit.ts';

const made = project(
  walk(
    visit('/passed'),
    visit('/'),
    { type: 'touchpoint', touchpoint: 'home', name: 'Home', tab: 1, momentOfTruth: true },
    { type: 'friction', text: 'Two prices', severity: 3 },
    { type: 'emotion', value: -1 },
    { type: 'emotion', value: 2 },
    { type: 'outcome', outcome: 'workaround' },
    { type: 'checkpoint', stage: 'awareness', checkpoint: 'c1', met: false },
    { type: 'stop' },
  ),
);
if (!made) throw new Error('no audit');
const audit = made;
const [friction] = audit.findings;
if (!friction) throw new Error('no finding');
const stages = audit.stages;

/** The evidence that findings become at the one touchpoint that was judged. */
function evidence(...changes: object[]) {
  const findings = changes.map((change, at) => ({ ...friction, ...change, id: `f${at}` }) as Finding);
  return inputOf({ ...audit, findings }).stages[0]?.touchpoints[0]?.evidence ?? [];
}

test('a touchpoint brings what was judged of it, and the page only passed is left out', () => {
  expect(inputOf(audit).stages[0]).toMatchObject({
    id: 'awareness',
    title: 'Awareness',
    checkpoints: [{ id: 'c1', met: false }],
    touchpoints: [
      { title: 'Home', momentOfTruth: true, walked: true, outcome: 'workaround', emotions: [-1, 2] },
    ],
  });
  expect(inputOf(audit).stages[0]?.touchpoints).toHaveLength(1);
  expect(inputOf(audit).stages[1]).toMatchObject({ touchpoints: [], checkpoints: [] });
});

test('only pains and risks of churn count', () => {
  const kept = evidence({}, { class: 'churn-risk' }, { class: 'delight' }, { class: 'opportunity' });
  expect(kept.map(({ id }) => id)).toEqual(['f0', 'f1']);
});

test('a gap in the map stands beside the score', () => {
  expect(evidence({ kind: 'gap-empty-stage' })).toEqual([]);
});

test('a measured finding brings its value, any other its severity, none at all costs nothing', () => {
  expect(evidence({ metric: 'LCP', value: 3000 })[0]).toMatchObject({ metric: 'LCP', value: 3000 });
  expect(evidence({ metric: 'LCP', value: 3000 })[0]).not.toHaveProperty('severity');
  expect(evidence({})[0]).toMatchObject({ severity: 3, status: 'confirmed', confidence: 1, count: 1 });
  expect(evidence({ severity: undefined })[0]).toMatchObject({ severity: 0 });
});

test('why, owner, effort and what was taken over come along where they are said', () => {
  expect(evidence({ why: 'x'.repeat(3000), owner: 'Sales', effort: 'S', carried: true })[0]).toMatchObject({
    reason: 'x'.repeat(2000),
    owner: 'Sales',
    effort: 'S',
    carriedOver: true,
  });
  for (const key of ['reason', 'owner', 'effort', 'carriedOver'])
    expect(evidence({})[0]).not.toHaveProperty(key);
});

test('a stage brings its weight, also none at all', () => {
  const weightless = inputOf({ ...audit, stages: stages.map((it) => ({ ...it, weight: 0 })) });
  expect(weightless.stages[0]).toMatchObject({ weight: 0 });
  const heavy = inputOf({ ...audit, stages: stages.map((it) => ({ ...it, weight: 3 })) });
  expect(heavy.stages[0]).toMatchObject({ weight: 3 });
});

test('a touchpoint brings its owner and what was not tested again', () => {
  const [first, ...rest] = stages;
  if (!first) throw new Error('no stage');
  const touchpoints = first.touchpoints.map((it) => ({
    ...it,
    owner: 'Product',
    carried: ['emotion' as const],
  }));
  expect(
    inputOf({ ...audit, stages: [{ ...first, touchpoints }, ...rest] }).stages[0]?.touchpoints[0],
  ).toMatchObject({ owner: 'Product', carriedOver: ['emotion'] });
});

test.each([
  ['a place somebody only named is no judgement', 'person', []],
  ['a machine that was led there and found nothing has looked', 'machine', ['cart']],
] as const)('%s', (_what, by, scored) => {
  const audit = smallAudit({
    audit: { by },
    walked: { awareness: [{ id: 'cart' }, { id: 'page', automatic: true }] },
  });
  const places = inputOf(audit).stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id));
  expect(places).toEqual(scored);
});
