import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { auditFrom, differences } from './support/differences.ts';
import { type FirefoxWalk, openFirefoxWalk } from './support/firefox-walk.ts';
import { expected, pages, tell, walkScript } from './support/scripted-walk.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk } from './support/walk.ts';

let site: Site;
let walk: FirefoxWalk;
beforeAll(async () => {
  site = await openSite(pages);
  walk = await openFirefoxWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

let log: JourneyEvent[];

test('the walk of the Chromium test gives the same log in Firefox', async () => {
  log = await walkScript(walk);
  expect(tell(log, site.url)).toEqual(expected);
  expect(JSON.stringify(log)).not.toContain('Lind');
  await expect.poll(() => walk.journalKeys()).toEqual([]);
  // Firefox does not tell layout shifts; the other vitals are there.
  expect(vitalsOf(log)).toEqual(['FCP', 'INP', 'LCP', 'TTFB']);
});

/** What a log of Chromium holds and one of Firefox does not, and why. */
const listed = ['CLS: Firefox does not tell layout shifts, so nothing is said of pages that jump'];

test('Chromium and Firefox give the same audit, but for what is listed', async () => {
  const chromium = await openWalk(`${site.url}/`);
  try {
    const peer = await walkScript(chromium);
    const audit = auditFrom(log);
    expect(differences(auditFrom(peer), audit)).toEqual([]);
    const missing = vitalsOf(peer).filter((it) => !vitalsOf(log).includes(it));
    expect(missing).toEqual(listed.map((it) => it.split(':')[0]));
    // The check sees what it is for: a click that one of them missed.
    const dead = log.findIndex((it) => it.type === 'click' && it.target.name === 'Nothing here');
    const without = differences(auditFrom(log.toSpliced(dead, 2)), audit);
    expect(without.some((it) => it.startsWith('score.score'))).toBe(true);
  } finally {
    await chromium.close();
  }
});

function vitalsOf(events: readonly JourneyEvent[]): string[] {
  return [...new Set(events.flatMap((event) => (event.type === 'vital' ? [event.metric] : [])))].sort();
}
