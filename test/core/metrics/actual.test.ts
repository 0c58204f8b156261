import { describe, expect, test } from 'vitest';
import { metricRows, targetOnly } from '../../../core/metrics/actual.ts';
import { metricByKey, metricDefinitions } from '../../../core/metrics/index.ts';
import { dayMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

const audit = smallAudit({
  walked: {
    onboarding: [
      { id: 'a', outcome: 'achieved', startedAt: monday },
      { id: 'b', outcome: 'workaround', startedAt: monday + 100 * dayMs },
      { id: 'c', outcome: 'blocked', walked: false },
      { id: 'd' },
    ],
    adoption: [
      { id: 'e', outcome: 'achieved', libraryId: 'success-6/adoption/feature-engagement' },
      { id: 'f', outcome: 'blocked', libraryId: 'success-6/adoption/feature-engagement' },
    ],
    retention: [
      { id: 'g', channel: 'call', outcome: 'achieved', visits: 1 },
      { id: 'h', channel: 'chat', outcome: 'achieved', visits: 2 },
    ],
  },
  surveys: [{ id: 's', scale: 'nps', answers: [{ score: 10 }, { score: 9 }, { score: 3 }, { score: 7 }] }],
  metrics: [
    { key: 'churn-rate', value: 3, target: 2, benchmark: 5, at: monday },
    { key: 'churn-rate', value: 1, target: 2, at: monday + dayMs },
    { key: 'churn-rate', stage: 'adoption', value: 4 },
    { key: 'goal-completion', value: 70, target: 60 },
    { key: 'cups-of-coffee', value: 3 },
  ],
});
const rows = metricRows(audit, { score: 80, previousScore: 85 });
const row = (key: string, from = 'walk', stage?: string) =>
  rows.find((it) => it.key === key && it.from === from && it.stage === stage);

describe('metrics of an audit', () => {
  test('goal completion leads, lagging ones follow, the team’s own come last', () => {
    expect(rows.map((it) => `${it.from} ${it.key}`)).toEqual([
      'team goal-completion',
      'walk goal-completion',
      'walk health-score',
      'walk health-change',
      'walk feature-adoption',
      'walk first-call-response',
      'walk stage-duration',
      'walk nps',
      'team churn-rate',
      'team churn-rate',
      'team cups-of-coffee',
    ]);
    const lagging = rows.findIndex((it) => it.definition?.timing === 'lagging');
    expect(rows.slice(lagging).some((it) => it.definition?.timing === 'leading')).toBe(false);
  });

  test('what the walk shows is computed, against the target the team set', () => {
    expect(row('goal-completion')).toMatchObject({
      value: (4 / 6) * 100,
      target: 60,
      verdict: 'met',
      numbers: { achieved: 4, workaround: 1, blocked: 1, tested: 6 },
    });
    expect(row('feature-adoption')).toMatchObject({ value: 50, numbers: { used: 1, relevant: 2 } });
    expect(row('first-call-response')).toMatchObject({ value: 50, numbers: { answered: 1, contacts: 2 } });
    expect(row('nps')).toMatchObject({ value: 25, numbers: { answers: 4 }, verdict: 'no-target' });
  });

  test('health is looked at, never computed here', () => {
    expect(row('health-score')).toMatchObject({ value: 80, target: 90, verdict: 'missed', ahead: -10 });
    expect(row('health-change')).toMatchObject({ value: -5, verdict: 'missed' });
    expect(metricRows(audit).some((it) => it.key.startsWith('health'))).toBe(false);
  });

  test('room to grow is there from the band “good” on; below it the missed health target says it already', () => {
    const room = (score: number) =>
      metricRows(audit, { score }).find((it) => it.key === 'expansion-readiness');
    expect(room(80)).toBeUndefined();
    expect(room(93)).toMatchObject({ value: 3, verdict: 'met' });
  });

  test('a stage of one moment, or looked at for minutes of its ninety days, meets no target', () => {
    const timed = (...times: number[]) =>
      metricRows(
        smallAudit({
          walked: { onboarding: times.map((startedAt, index) => ({ id: `t${index}`, startedAt })) },
        }),
      ).find((it) => it.key === 'stage-duration');
    expect(timed(monday)).toBeUndefined();
    expect(timed(monday, monday + dayMs / 24)).toBeUndefined();
    expect(timed(monday, monday + 2 * dayMs)).toMatchObject({ value: 2 * dayMs, verdict: 'met' });
  });

  test('stages are measured against what their model expects', () => {
    expect(row('stage-duration', 'walk', 'onboarding')).toMatchObject({
      value: 100 * dayMs,
      target: 90 * dayMs,
      verdict: 'missed',
      ahead: -10 * dayMs,
    });
  });

  test('of what the team gave the latest counts, for each stage', () => {
    expect(row('churn-rate', 'team')).toMatchObject({ value: 1, target: 2, verdict: 'met', ahead: 1 });
    expect(row('churn-rate', 'team', 'adoption')).toMatchObject({ value: 4, verdict: 'no-target' });
    expect(row('cups-of-coffee', 'team')).not.toHaveProperty('definition');
  });
});

test('definitions have unique keys, words and a formula', () => {
  expect(new Set(metricDefinitions.map((it) => it.key)).size).toBe(metricDefinitions.length);
  for (const it of metricDefinitions) {
    expect(metricByKey(it.key)).toBe(it);
    expect(it.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(it.meaning).toMatch(/\.$/);
    expect(it.formula).not.toBe('');
  }
  expect(metricDefinitions[0]?.key).toBe('goal-completion');
});

test('of the team’s numbers the latest counts, and of those without a date the last given', () => {
  const latest = (...metrics: { value: number; at?: number }[]) =>
    metricRows(smallAudit({ metrics: metrics.map((it) => ({ key: 'cups', ...it })) }))
      .filter((it) => it.key === 'cups')
      .map((it) => it.value);
  expect(latest({ value: 1 }, { value: 2 })).toEqual([2]);
  expect(latest({ value: 1, at: monday }, { value: 2 })).toEqual([1]);
  expect(latest({ value: 1 }, { value: 2, at: monday })).toEqual([2]);
});

test('goal completion and first calls of one stage are those of that stage', () => {
  const of = (key: string, stage: string) => metricByKey(key)?.fromAudit?.(audit, {}, stage);
  expect(of('goal-completion', 'onboarding')).toMatchObject({ value: 50 });
  expect(of('goal-completion', 'awareness')).toBeNull();
  expect(of('first-call-response', 'retention')).toMatchObject({ value: 50 });
  expect(of('first-call-response', 'onboarding')).toBeNull();
});

test('logins that fade are marked, in the stage in which they do', () => {
  const logins = (stage: string | undefined, ...values: number[]) =>
    values.map((value, index) => ({
      key: 'engagement',
      value,
      at: monday + index * 7 * dayMs,
      ...(stage === undefined ? {} : { stage }),
    }));
  const fading = (metrics: ReturnType<typeof logins>) =>
    metricRows(smallAudit({ metrics }))
      .filter((it) => it.fading)
      .map((it) => `${it.stage} ${it.value}`);
  expect(fading([...logins(undefined, 40, 42, 12), ...logins('adoption', 9, 9, 9)])).toEqual([
    'undefined 12',
  ]);
  expect(fading(logins('adoption', 40, 42, 41))).toEqual([]);
});

test('a metric that only carries a target is no value of the team', () => {
  const only = { key: 'goal-completion', value: 0, target: 60, at: monday + dayMs, note: targetOnly };
  const { stages } = audit;
  const found = metricRows({ ...audit, stages, metrics: [...audit.metrics, only] });
  const goals = found.filter((it) => it.key === 'goal-completion');
  expect(goals.map(({ from, value, target }) => [from, Math.round(value), target])).toEqual([
    ['team', 70, 60],
    ['walk', 67, 60],
  ]);
});

test('a benchmark the team set counts for what the walk showed, also when a target came later', () => {
  const given = smallAudit({
    walked: { onboarding: [{ id: 'a', outcome: 'achieved' }] },
    metrics: [
      { key: 'goal-completion', value: 70, benchmark: 65 },
      { key: 'goal-completion', value: 70, target: 60 },
    ],
  });
  const walked = metricRows(given).find((it) => it.key === 'goal-completion' && it.from === 'walk');
  expect(walked).toMatchObject({ target: 60, benchmark: 65 });
});
