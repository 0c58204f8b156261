import { describe, expect, test } from 'vitest';
import type { JourneyEvent } from '../../../core/journey/event.ts';
import { activationRate, conversionRate } from '../../../core/metrics/conversion.ts';
import { engagementOf, loginsFade } from '../../../core/metrics/engagement.ts';
import { featureAdoption } from '../../../core/metrics/feature-adoption.ts';
import { lifetimeValue } from '../../../core/metrics/lifetime-value.ts';
import { mailRate } from '../../../core/metrics/mail.ts';
import { churnRate, recurringRevenue, returnOn, timeToChurn } from '../../../core/metrics/revenue.ts';
import { waitingTimes } from '../../../core/metrics/speed.ts';
import { againstTarget } from '../../../core/metrics/target.ts';
import { hourMs } from '../../../core/plan/promised-times.ts';
import { monday, smallAudit } from '../support/small-audit.ts';

test('shares are percentages; a share of nothing is unknown', () => {
  expect(activationRate(30, 120)).toBe(25);
  expect(conversionRate(3, 40)).toBe(7.5);
  expect(churnRate(5, 200)).toBe(2.5);
  expect(mailRate(0, 10)).toBe(0);
  expect(mailRate(0, 0)).toBeNull();
  expect(() => churnRate(5, 4)).toThrow('Left (5) cannot be more than customers at the start (4).');
  expect(() => activationRate(-1, 4)).toThrow('Activated must be 0 or more');
  expect(() => conversionRate(1, Number.NaN)).toThrow(RangeError);
});

test('feature adoption counts only what is relevant, once', () => {
  expect(featureAdoption(['import', 'share', 'export', 'api'], ['import', 'import', 'share', 'themes'])).toBe(
    50,
  );
  expect(featureAdoption([], ['themes'])).toBeNull();
});

test('money', () => {
  expect(lifetimeValue(100, 0.8, 0.02)).toBeCloseTo(4_000, 9);
  expect(lifetimeValue(100, 0.8, 0)).toBeNull();
  expect(() => lifetimeValue(100, 80, 0.02)).toThrow('Gross margin is a share from 0 to 1');
  expect(
    recurringRevenue([
      { price: 120, everyMonths: 12 },
      { price: 15, everyMonths: 1 },
    ]),
  ).toBe(25);
  expect(() => recurringRevenue([{ price: 1, everyMonths: 0 }])).toThrow(RangeError);
  expect(timeToChurn([3, 9, 6])).toBe(6);
  expect(timeToChurn([])).toBeNull();
  expect(returnOn(150, 100)).toBe(50);
  expect(returnOn(0, 100)).toBe(-100);
  expect(returnOn(5, 0)).toBeNull();
});

test('a target is met at the target, whichever way is better', () => {
  expect(againstTarget(90, 90, 'higher')).toEqual({ verdict: 'met', target: 90, ahead: 0 });
  expect(againstTarget(89, 90, 'higher')).toEqual({ verdict: 'missed', target: 90, ahead: -1 });
  expect(againstTarget(2, 3, 'lower')).toEqual({ verdict: 'met', target: 3, ahead: 1 });
  expect(againstTarget(4, 3, 'lower').verdict).toBe('missed');
  expect(againstTarget(4, undefined, 'lower')).toEqual({ verdict: 'no-target' });
});

describe('engagement', () => {
  const visit = (at: number, url: string, frame = 0): JourneyEvent => ({
    id: `v${at}`,
    at,
    type: 'visit',
    tab: 1,
    doc: 'd',
    frame,
    url,
    title: '',
    how: 'load',
  });
  const submit = (at: number): JourneyEvent => ({
    id: `s${at}`,
    at,
    type: 'submit',
    tab: 1,
    doc: 'd',
    frame: 0,
    target: { selectors: [], tag: 'form' },
    valid: true,
  });

  test('counts pages without their queries, and interactions over time', () => {
    const found = engagementOf(
      [
        visit(0, 'https://a.example/b?x=1'),
        visit(10, 'https://a.example/a'),
        visit(20, 'https://a.example/b#top'),
        visit(30, 'https://ads.example/', 1),
        submit(40),
        submit(1_500),
        submit(1_600),
      ],
      1_000,
    );
    expect(found).toEqual({
      visits: 3,
      interactions: 3,
      pages: [
        { path: 'https://a.example/b', visits: 2 },
        { path: 'https://a.example/a', visits: 1 },
      ],
      timeline: [
        { at: 0, interactions: 1 },
        { at: 1_000, interactions: 2 },
      ],
    });
  });

  test('a walk of a week has no more than 200 slots', () => {
    const week = 7 * 24 * hourMs;
    const { timeline } = engagementOf([submit(0), submit(week)]);
    expect(timeline.length).toBeLessThanOrEqual(200);
    expect(timeline.at(-1)?.interactions).toBe(1);
    expect(engagementOf([]).timeline).toEqual([]);
  });

  test('fades when the last period is below half of those before', () => {
    const logins = (...values: number[]) =>
      values.map((value, month) => ({ key: 'engagement', value, at: Date.UTC(2026, month) }));
    expect(loginsFade(logins(10, 10, 4))).toBe(true);
    expect(loginsFade(logins(10, 10, 5))).toBe(false);
    expect(loginsFade(logins(10, 1))).toBe(false);
    expect(loginsFade(logins(10, 10, 4).toReversed())).toBe(true);
    expect(loginsFade([10, 10, 4].map((value) => ({ key: 'engagement', value })))).toBe(false);
    const corrected = { key: 'engagement', value: 9, at: Date.UTC(2026, 2) };
    expect(loginsFade([...logins(10, 10, 4), corrected])).toBe(false);
  });
});

test('waiting times: until heard, until solved, promises kept, on and off the site apart', () => {
  const wait = (id: string, from: number, to?: number, promised?: number, onSite = false) => ({
    id,
    what: id,
    startedAt: monday + from * hourMs,
    onSite,
    ...(to === undefined ? {} : { endedAt: monday + to * hourMs }),
    ...(promised === undefined ? {} : { promisedMs: promised * hourMs }),
  });
  const audit = smallAudit({
    walked: {
      retention: [
        {
          id: 'a',
          waits: [wait('heard', 0, 1, 2), wait('solved', 0, 30, 24), wait('page', 0, 1, 1, true)],
        },
        { id: 'b', waits: [wait('heard', 0, 2), wait('solved', 0, undefined, 24)] },
        { id: 'c' },
      ],
    },
  });
  expect(waitingTimes(audit, monday + 24 * hourMs)).toEqual([
    {
      touchpoint: 'a',
      stage: 'retention',
      onSite: true,
      acknowledgedMs: hourMs,
      resolvedMs: hourMs,
      kept: 1,
      broken: 0,
    },
    {
      touchpoint: 'a',
      stage: 'retention',
      onSite: false,
      acknowledgedMs: hourMs,
      resolvedMs: 30 * hourMs,
      kept: 1,
      broken: 1,
    },
    { touchpoint: 'b', stage: 'retention', onSite: false, acknowledgedMs: 2 * hourMs, kept: 0, broken: 0 },
  ]);
  expect(waitingTimes(audit, monday + 25 * hourMs)[2]).toMatchObject({ broken: 1 });
});

test('nobody spends less than nothing', () => {
  expect(() => returnOn(5, -1)).toThrow('A cost is 0 or more; it is -1.');
});

test('pages visited equally often stand by name', () => {
  const visit = (at: number, url: string): JourneyEvent => ({
    id: `v${at}`,
    type: 'visit',
    at,
    tab: 1,
    doc: 'd',
    frame: 0,
    url,
    title: '',
    how: 'load',
  });
  const paths = (...urls: string[]) =>
    engagementOf(urls.map((url, index) => visit(index, url))).pages.map((it) => it.path);
  expect(paths('/b', '/a', '/c?x', '/c#y')).toEqual(['/c', '/a', '/b']);
  expect(paths('/a', '/b')).toEqual(['/a', '/b']);
});

test('nothing came back yet: neither acknowledged nor resolved', () => {
  const wait = { id: 'w', what: 'an answer', startedAt: monday, promisedMs: hourMs };
  const audit = smallAudit({ walked: { awareness: [{ id: 'a', waits: [wait] }] } });
  expect(waitingTimes(audit, monday + 2 * hourMs)).toEqual([
    { touchpoint: 'a', stage: 'awareness', onSite: true, kept: 0, broken: 1 },
  ]);
});
