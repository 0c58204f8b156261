import { expect, test } from 'vitest';
import { html } from '../../../../core/report/escape.ts';
import { reportContext } from '../../../../core/report/html.ts';
import { waits } from '../../../../core/report/sections/waits.ts';
import { withScore } from '../../../fixtures/audits/build.ts';
import { monday, smallAudit } from '../../support/small-audit.ts';

const minute = 60_000;
const wait = (id: string, endedAt: number | undefined, promised?: number, onSite = true) => ({
  id,
  what: id,
  startedAt: monday,
  onSite,
  ...(endedAt === undefined ? {} : { endedAt: monday + endedAt * minute }),
  ...(promised === undefined ? {} : { promisedMs: promised * minute }),
});
const rows = (endedAt: number, ...given: ReturnType<typeof wait>[]) => {
  const audit = smallAudit({
    audit: { endedAt: monday + endedAt * minute },
    walked: { awareness: [{ id: 'help', name: 'Help <b>', waits: given }] },
  });
  const { markup } = html`${waits.body(reportContext(withScore(audit), {}))}`;
  return markup
    .split('<tr')
    .slice(2)
    .map((row) => row.replace(/<\/t[hd]>/g, '|').replace(/^[^>]*>|<[^>]+>/g, ''));
};

test('first answer, all of it and the promises, on the site and off it apart', () => {
  expect(rows(60, wait('a', 2, 5), wait('b', 9, 5), wait('c', undefined, 90, false))).toEqual([
    'Help &lt;b&gt;|on the site|2 min|9 min|1 kept, 1 broken|',
    'Help &lt;b&gt;|off the site|still nothing|still waiting|–|',
  ]);
});

test('a promise breaks by the end of the walk, not by the clock', () => {
  expect(rows(60, wait('c', undefined, 90))[0]).toMatch(/–\|$/);
  expect(rows(91, wait('c', undefined, 90))[0]).toMatch(/1 broken\|$/);
});

test('no waits, no section', () => {
  expect(rows(60)).toEqual([]);
});
