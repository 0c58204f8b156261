import { describe, expect, it } from 'vitest';
import { auditSchema } from '../../../core/journey/audit.ts';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { createProjection, project } from '../../../core/projection/project.ts';
import { inputOf } from '../../../core/scoring/input-of.ts';
import { score } from '../../../core/scoring/score.ts';
import { click, visit, walk } from '../../fixtures/walk.ts';

const touchpoints = (events: JourneyEvent[]) =>
  project(events)?.stages.flatMap((stage) =>
    stage.touchpoints.map((it) => `${it.stage}: ${it.id} “${it.name}”`),
  );
const findings = (events: JourneyEvent[]) => project(events)?.findings ?? [];

describe('touchpoints', () => {
  it('gives every page walked through a touchpoint of its own, once', () => {
    expect(touchpoints(walk(visit('/'), visit('/plans'), visit('/')))).toEqual([
      'awareness: awareness/home “Page /”',
      'awareness: awareness/plans “Page /plans”',
    ]);
  });

  it('names the page the auditor is on', () => {
    const events = walk(
      visit('/plans'),
      { type: 'touchpoint', touchpoint: 'pricing', name: 'Pricing', tab: 1 },
      { type: 'emotion', value: 1, touchpoint: 'pricing' },
    );
    const [first] = project(events)?.stages[0]?.touchpoints ?? [];
    expect(first).toMatchObject({
      id: 'awareness/plans',
      name: 'Pricing',
      automatic: false,
      emotions: [{ value: 1 }],
    });
  });

  it('takes a page just reached along into the stage the auditor enters', () => {
    expect(touchpoints(walk(visit('/plans'), { type: 'stage', stage: 'consideration' }))).toEqual([
      'consideration: consideration/plans “Page /plans”',
    ]);
  });

  it('leaves a page with marks where it was and opens it anew in the next stage', () => {
    const events = walk(
      visit('/plans'),
      { type: 'emotion', value: 2 },
      { type: 'stage', stage: 'consideration' },
      { type: 'emotion', value: -1 },
    );
    expect(touchpoints(events)).toEqual([
      'awareness: awareness/plans “Page /plans”',
      'consideration: consideration/plans “Page /plans”',
    ]);
    expect(project(events)?.stages[1]?.touchpoints[0]?.emotions.map((it) => it.value)).toEqual([-1]);
  });

  it('keeps a touchpoint off the site on the same clock, and goes back to the page with the next visit', () => {
    const events = walk(
      visit('/'),
      { type: 'touchpoint', touchpoint: 'welcome-mail', name: 'Welcome e-mail', channel: 'e-mail', tab: 1 },
      { type: 'emotion', value: 2, tab: 1 },
      visit('/account'),
      { type: 'emotion', value: 1, tab: 1 },
    );
    const all = project(events)?.stages.flatMap((stage) => stage.touchpoints) ?? [];
    expect(all.map((it) => [it.channel, it.id, it.emotions.map((emotion) => emotion.value)])).toEqual([
      ['website', 'awareness/home', []],
      ['e-mail', 'welcome-mail', [2]],
      ['website', 'awareness/account', [1]],
    ]);
  });

  it('merges and splits what the auditor says belongs together or apart', () => {
    const merged = walk(
      visit('/a'),
      { type: 'emotion', value: 1 },
      visit('/b'),
      { type: 'emotion', value: 2 },
      { type: 'merge', touchpoint: 'awareness/b', into: 'awareness/a' },
    );
    expect(
      project(merged)?.stages[0]?.touchpoints.map((it) => it.emotions.map((emotion) => emotion.value)),
    ).toEqual([[1, 2]]);
    const events = walk(visit('/a'), { type: 'emotion', value: 1 }, { type: 'emotion', value: 2 });
    const from = events[3]?.id ?? '';
    const split = [
      ...events,
      ...walk({ type: 'split', touchpoint: 'awareness/a', from, as: 'second', name: 'Second', at: 2_000_000 })
        .slice(1)
        .map((event) => ({ ...event, id: 'w/a/2/1' })),
    ];
    expect(
      project(split)?.stages[0]?.touchpoints.map((it) => it.emotions.map((emotion) => emotion.value)),
    ).toEqual([[1], [2]]);
  });
});

describe('findings', () => {
  const deadClick = (at: number, n: number) => [
    click('Pay', { at, id: `w/1/d1/c${n}` }),
    { type: 'effect' as const, of: `w/1/d1/c${n}`, what: 'none', afterMs: 5000, at: at + 5000 },
  ];

  it('counts the same signal on the same target once, with a count', () => {
    const events = walk(visit('/pay'), ...deadClick(2_000_000, 1), ...deadClick(2_010_000, 2));
    expect(findings(events)).toMatchObject([
      {
        kind: 'dead-click',
        title: 'Dead click on “Pay”',
        touchpoint: 'awareness/pay',
        severity: 3,
        status: 'unreviewed',
        count: 2,
        detector: 'dead-click@1',
      },
    ]);
  });

  it('takes the auditor’s verdict, and takes it back', () => {
    const noticed = walk(visit('/pay'), ...deadClick(2_000_000, 1));
    const finding = findings(noticed)[0]?.id ?? '';
    const act = (n: number, fields: object) =>
      walk({ type: 'pause' })
        .slice(1)
        .map((event) => ({ ...event, ...fields, at: 3_000_000 + n, id: `w/a/9/${n}` }) as JourneyEvent);
    const reviewed = [
      ...noticed,
      ...act(1, { type: 'review', finding, verdict: 'not-real', why: 'it was loading' }),
    ];
    expect(findings(reviewed)).toMatchObject([{ status: 'dismissed', why: 'it was loading' }]);
    expect(project(reviewed)?.detectors.find((it) => it.id === 'dead-click')).toMatchObject({
      result: 'found',
      hits: 1,
      dismissed: 1,
    });
    const undone = [...reviewed, ...act(2, { type: 'undo', of: 'w/a/9/1' })];
    expect(findings(undone)).toMatchObject([{ status: 'unreviewed' }]);
    const redone = [...undone, ...act(3, { type: 'redo', of: 'w/a/9/1' })];
    expect(findings(redone)).toMatchObject([{ status: 'dismissed' }]);
  });

  it('keeps what the auditor marked, with its severity, and lets triage say the rest', () => {
    const events = walk(visit('/'), { type: 'friction', text: 'Two prices for one box', severity: 2 });
    const id = findings(events)[0]?.id ?? '';
    const triaged = [
      ...events,
      ...walk({ type: 'triage', finding: id, set: { owner: 'Sales', effort: 'S', severity: 3 } })
        .slice(1)
        .map((event) => ({ ...event, at: 9_000_000, id: 'w/a/9/1' })),
    ];
    expect(findings(triaged)).toMatchObject([
      { title: 'Two prices for one box', status: 'confirmed', severity: 3, owner: 'Sales', effort: 'S' },
    ]);
  });

  it('keeps the worst value of a measured page', () => {
    const events = walk(
      visit('/'),
      { type: 'vital', metric: 'LCP', value: 3000 },
      { type: 'vital', metric: 'LCP', value: 5000 },
    );
    expect(findings(events)).toMatchObject([{ kind: 'slow-page', metric: 'LCP', value: 5000, count: 1 }]);
  });
});

describe('what stands at a touchpoint', () => {
  it('keeps a note on an experiment apart from ideas, and costs nothing', () => {
    const events = walk(
      visit('/plans'),
      { type: 'outcome', outcome: 'achieved' },
      { type: 'note', kind: 'experiment', text: 'Two plans instead of three', tags: ['until June'] },
    );
    const audit = project(events);
    expect(audit?.stages[0]?.touchpoints[0]?.notes).toMatchObject([
      { kind: 'experiment', text: 'Two plans instead of three', tags: ['until June'] },
    ]);
    expect(audit && score(inputOf(audit)).score).toBe(100);
  });

  it('gives a signal at a passing event the page it was noticed on', () => {
    const hunt = [500, -500, 500, -500, 500, -500].map((toPx, at) => ({
      type: 'scroll' as const,
      fromPx: -toPx,
      toPx,
      viewportPx: 800,
      ms: 200,
      at: 2_000_000 + at * 400,
    }));
    const [first] = findings(walk(visit('/recipes'), ...hunt, visit('/', { at: 2_100_000 })));
    expect(first).toMatchObject({ kind: 'scroll-hunt', touchpoint: 'awareness/recipes' });
  });

  it('takes an event that is told again only once', () => {
    const events = walk(visit('/'), { type: 'emotion', value: 1 }, { type: 'emotion', value: 2 });
    const projection = createProjection();
    expect(projection.add([...events, ...events])).toBe(events.length);
    expect(projection.add(events.slice(1, 3))).toBe(0);
    expect(projection.events()).toHaveLength(events.length);
    const later = events.slice(2, 3).map((event) => ({ ...event, at: 9_000_000 }));
    expect(projection.add(later)).toBe(0);
  });
});

describe('the walk', () => {
  it('does not count a pause', () => {
    const events = walk(
      visit('/', { at: 2_000_000 }),
      { type: 'pause', at: 2_010_000 },
      { type: 'resume', at: 2_050_000 },
      { type: 'stop', at: 2_060_000 },
    );
    const audit = project(events);
    expect(audit?.audit).toMatchObject({ pausedMs: 40_000, endedAt: 2_060_000, state: 'stopped' });
    expect(audit?.stages[0]?.touchpoints[0]?.spentMs).toBe(20_000);
  });

  it('is an audit of the file format', () => {
    const audit = project(walk(visit('/'), click('Start'), { type: 'outcome', outcome: 'achieved' }));
    expect(auditSchema.parse(audit)).toEqual(audit);
  });

  it('is undefined before its start', () => {
    expect(project(walk(visit('/')).slice(1))).toBeUndefined();
  });

  it('leaves pages nobody judged out of the score', () => {
    const audit = project(walk(visit('/'), visit('/plans'), { type: 'outcome', outcome: 'workaround' }));
    if (!audit) throw new Error('no audit');
    expect(Object.keys(score(inputOf(audit)).touchpoints)).toEqual(['awareness/plans']);
  });
});
