import { describe, expect, it } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { createProjection, project } from '../../../core/projection/project.ts';
import { visit, walk } from '../../fixtures/walk.ts';

const points = (events: JourneyEvent[]) =>
  project(events)?.stages.flatMap((stage) =>
    stage.touchpoints.map((it) => ({ id: it.id, felt: it.emotions.map((emotion) => emotion.value) })),
  );
const feel = (value: number, more: object = {}) => ({ type: 'emotion' as const, value, ...more });
const look = (tab: number, visible = true, frame = 0) => ({
  type: 'visibility' as const,
  visible,
  tab,
  frame,
  doc: `d${tab}`,
});
const home = { id: 'awareness/home', felt: [] as number[] };

describe('where the auditor looks', () => {
  const two = [visit('/'), visit('/plans', { tab: 2, doc: 'd2' })];

  it('a mark belongs to the tab that was turned to', () => {
    expect(points(walk(...two, look(1), feel(1)))).toEqual([
      { ...home, felt: [1] },
      { id: 'awareness/plans', felt: [] },
    ]);
    expect(points(walk(...two, feel(1, { tab: 1 })))?.[0]?.felt).toEqual([1]);
  });

  it('a tab that hides, a frame inside a page and a tab nobody knows turn nothing', () => {
    for (const at of [look(1, false), look(1, true, 3), look(9)])
      expect(points(walk(...two, at, feel(1)))?.[1]?.felt).toEqual([1]);
  });

  it('a page inside a page is no place of its own', () => {
    expect(points(walk(visit('/'), visit('/advert', { frame: 2 })))).toEqual([home]);
  });

  it('a document that is left, or an effect, moves nothing', () => {
    const left = { type: 'leave' as const, why: 'unload' };
    expect(points(walk(visit('/'), left, feel(2)))).toEqual([{ ...home, felt: [2] }]);
  });
});

describe('merging and splitting', () => {
  const split = { type: 'split' as const, touchpoint: 'awareness/a', as: 'second', name: 'Second' };

  it('a split needs a touchpoint, a new name and an event that belongs to it', () => {
    const marked = [visit('/a'), feel(1, { id: 'w/a/1/50' })];
    const from = 'w/a/1/50';
    const whole = [{ id: 'awareness/a', felt: [1] }];
    expect(points(walk(...marked, { ...split, from, touchpoint: 'nowhere' }))).toEqual(whole);
    expect(points(walk(...marked, { ...split, from, as: 'awareness/a' }))).toEqual(whole);
    expect(points(walk(...marked, { ...split, from: 'never' }))).toEqual(whole);
  });

  it('a split may begin at what happened in the page, too', () => {
    const walked = walk(visit('/a', { id: 'w/1/d1/1' }), feel(1), { ...split, from: 'w/1/d1/1' });
    expect(points(walked)).toEqual([
      { id: 'awareness/a', felt: [] },
      { id: 'second', felt: [1] },
    ]);
  });

  it('who was at the touchpoint is at its second half afterwards; who was elsewhere stays there', () => {
    const marked = [visit('/a'), feel(1, { id: 'w/a/1/50' })];
    const after = points(walk(...marked, { ...split, from: 'w/a/1/50' }, feel(2)));
    expect(after).toEqual([
      { id: 'awareness/a', felt: [] },
      { id: 'second', felt: [1, 2] },
    ]);
    const elsewhere = walk(...marked, visit('/b'), { ...split, from: 'w/a/1/50' }, feel(2));
    expect(points(elsewhere)).toEqual([
      { id: 'awareness/a', felt: [] },
      { id: 'awareness/b', felt: [2] },
      { id: 'second', felt: [1] },
    ]);
  });

  it('a merge with itself or with nothing changes nothing, and a tab follows its touchpoint', () => {
    const merge = (touchpoint: string, into: string) => ({ type: 'merge' as const, touchpoint, into });
    const two = [visit('/a'), visit('/b')];
    for (const no of [
      merge('awareness/a', 'awareness/a'),
      merge('x', 'awareness/a'),
      merge('awareness/a', 'x'),
    ])
      expect(points(walk(...two, no))).toHaveLength(2);
    expect(points(walk(...two, merge('awareness/b', 'awareness/a'), feel(1)))).toEqual([
      { id: 'awareness/a', felt: [1] },
    ]);
    expect(points(walk(...two, merge('awareness/a', 'awareness/b'), feel(1)))).toEqual([
      { id: 'awareness/b', felt: [1] },
    ]);
  });
});

it('a walk begins once', () => {
  const [first, ...rest] = walk(visit('/'));
  const again = walk({ type: 'pause' })[0];
  if (!first || !again) throw new Error('no start');
  const second = { ...again, id: 'w/a/1/99', at: 5_000_000, title: 'Another' } as JourneyEvent;
  expect(project([first, ...rest, second])?.audit).toMatchObject({
    title: first.type === 'start' && first.title,
  });
});

it('a pause that is not ended costs nothing yet, and one that was paused twice counts once', () => {
  const paused = walk(
    visit('/'),
    { type: 'pause', at: 2_000_000 },
    { type: 'pause', at: 2_001_000 },
    { type: 'resume', at: 2_005_000 },
    { type: 'resume', at: 2_006_000 },
    { type: 'pause', at: 2_007_000 },
  );
  expect(project(paused)?.audit).toMatchObject({ pausedMs: 5_000, state: 'paused' });
});

it('says where a mark made now would belong, and takes events from wherever they come', () => {
  const projection = createProjection();
  expect(projection.here()).toEqual({ stage: '', touchpoint: undefined });
  expect(projection.audit()).toBeUndefined();
  projection.add(new Set(walk(visit('/'))));
  expect(projection.here()).toEqual({ stage: 'awareness', touchpoint: 'awareness/home' });
});
