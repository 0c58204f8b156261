import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../../core/projection/project.ts';
import { type FirefoxWalk, openFirefoxWalk } from './support/firefox-walk.ts';
import { action, eventually, keys, press, seen, textOf } from './support/panel-driver.ts';
import { shop } from './support/panel-states.ts';
import { openSite, type Site } from './support/site.ts';

/** The sidebar's page, opened in a tab: the jobs of a walk in Firefox. */
let site: Site;
let walk: FirefoxWalk;
beforeAll(async () => {
  site = await openSite(shop);
  walk = await openFirefoxWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

test('a walk is started, marked by single keys, undone, paused and stopped', async () => {
  const { panel } = walk;
  const id = await walk.start();
  await panel.bringToFront();
  expect(await textOf(panel, '>>> wm-walk-header >>> [data-persona]')).toContain('Maya');
  const audit = async () => {
    const found = project(await walk.log(id));
    if (!found) throw new Error('There is no walk.');
    return found;
  };
  await keys(panel, 'f', '3', 'Enter');
  const marked = await eventually(audit, (it) => it.findings.length === 1);
  expect(marked.findings.map(({ severity }) => severity)).toEqual([3]);
  await keys(panel, '2', 'n', { type: 'a note' }, 'Enter');
  await seen(panel, '>>> [data-row="note"]');
  await keys(panel, 'u');
  const undone = await eventually(audit, (it) =>
    it.stages.every((stage) => stage.touchpoints.every(({ notes }) => notes.length === 0)),
  );
  expect(undone.stages.flatMap((it) => it.touchpoints).flatMap((it) => it.notes)).toEqual([]);
  await keys(panel, 'r');
  await seen(panel, '>>> [data-banner="paused"]');
  await keys(panel, 'r');
  await seen(panel, '>>> wm-live-score >>> [data-score]');
  await press(panel, action('stop-walk'));
  await seen(panel, action('start-walk'));
});
