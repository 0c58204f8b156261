import { expect, test } from 'vitest';
import type { JourneyEvent } from '../../../../core/journey/event.ts';
import { html } from '../../../../core/report/escape.ts';
import { reportContext } from '../../../../core/report/html.ts';
import { metrics } from '../../../../core/report/sections/metrics.ts';
import { withScore } from '../../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';

const minute = 60_000;
const page = { tab: 1, doc: 'd', frame: 0 } as const;
const visit = (at: number, path: string): JourneyEvent => ({
  ...page,
  id: `v${at}`,
  at: monday + at * minute,
  type: 'visit',
  url: `https://shop.example${path}`,
  title: '',
  how: 'load',
});
const submit = (at: number): JourneyEvent => ({
  ...page,
  id: `s${at}`,
  at: monday + at * minute,
  type: 'submit',
  target: { selectors: [], tag: 'form' },
  valid: true,
});
const body = (audit: Parameters<typeof smallAudit>[0]) =>
  html`${metrics.body(reportContext(withScore(smallAudit(audit)), {}))}`.markup;

test('shows where the walk was most, and its course', () => {
  const markup = body({ events: [visit(0, '/plans?x=1'), visit(1, '/'), visit(2, '/plans'), submit(3)] });
  expect(markup.replace(/<[^>]+>/g, '|')).toMatch(/Most visited pages.*\/plans\|+2\|+\/\|+1\|/);
  expect(markup).toContain('1 interaction in 4 min');
  expect(body({})).not.toContain('Most visited');
});

test('says that logins fade', () => {
  const logins = [40, 42, 12].map((value, week) => ({
    key: 'engagement',
    value,
    at: monday + week * 7 * 24 * 60 * minute,
  }));
  expect(body({ metrics: logins })).toContain('fading: below half of what it was');
  expect(body({ metrics: logins.slice(0, 2) })).not.toContain('fading');
});
