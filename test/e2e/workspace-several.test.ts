import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../core/journey/audit.ts';
import type { JourneyEvent } from '../../core/journey/event.ts';
import { project } from '../../core/projection/project.ts';
import { action, gone, keys, press, seen, textOf } from './support/panel-driver.ts';
import { tabTo } from './support/tab-to.ts';
import { openPanel } from './support/walk.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { stepsIn } from './support/workspace-steps.ts';

/** The jobs that need more than one audit. */
let opened: Workspace;
let page: Page;
let id: string;

beforeAll(async () => {
  opened = await openWorkspace();
  ({ page, id } = opened);
});
afterAll(() => opened?.close());

const friction = 'Price changes with the tab';
const found = (audit: Audit) => audit.findings.find((it) => it.title === friction);
const { once, clean, file } = stepsIn(() => opened);

test('merge: a colleague’s audit is judged together, what is disputed is agreed on, what is missing taken over', async () => {
  const log = await opened.walk.log(id);
  await opened.go('#/');
  await file(
    'colleague.json',
    JSON.stringify(colleagueOf(await opened.audit(), log)),
    '>>> wm-import >>> input',
  );
  await seen(page, '>>> wm-audit-head');
  await opened.go(`#/together/${id}/w-colleague`);
  await seen(page, '>>> wm-together >>> [data-alpha="severity"]');
  await clean();
  await press(page, '>>> wm-dispute >>> [data-agree="2"]');
  const agreed = await once(found, (it) => it?.severity === 2);
  expect(agreed?.severity).toBe(2);
  await press(page, action('take-over-all'));
  const taken = await once(
    (audit) => audit.findings.some((it) => it.title === 'Only Bo saw this'),
    (it) => it,
  );
  expect(taken).toBe(true);
});

test('audits of different journeys are not judged together, and it is said why', async () => {
  await opened.go('#/sample');
  await seen(page, '>>> wm-audit-head');
  await opened.go(`#/together/${id}/w-sample`);
  expect(await textOf(page, '>>> wm-together >>> [data-odd]')).toContain('is of another journey than');
  await opened.go(`#/compare/${id}/w-sample`);
  expect(await textOf(page, '>>> wm-compare >>> [data-odd]')).toContain('different journeys');
});

test('re-audit, by keyboard: the journey is walked again as it was prepared, and what was mended is told', async () => {
  const { walk } = opened;
  const before = await opened.audit();
  await opened.go('#/');
  await tabTo(page, '[data-action="walk-again"]');
  await keys(page, 'Enter');
  await seen(page, '>>> wm-journey-group >>> [role="status"]');
  // As a person does: to the website, and the button in the toolbar.
  await walk.panel.close();
  walk.panel = await openPanel(walk.browser, walk.page, walk.extension);
  const { panel } = walk;
  await panel.bringToFront();
  await seen(panel, '>>> [data-again]');
  expect(await textOf(panel, action('start-walk'))).toContain(before.persona.name);
  await tabTo(panel, '[data-action="start-walk"]');
  await keys(panel, 'Enter');
  await seen(panel, '>>> wm-walk-header >>> [data-persona]');
  const { value } = await walk.ask<{ walk: string }>('getState');
  const again = value?.walk ?? '';
  // The price is right now, the date is not.
  await keys(panel, '5');
  await seen(panel, '>>> [data-row="emotion"]');
  await keys(panel, 'f', '2', { type: 'Date unclear' }, 'Enter');
  await gone(panel, '>>> wm-friction-form');
  await walk.stop();
  const after = project(await walk.log(again));
  expect(after?.audit.journey).toEqual(before.audit.journey);
  expect(after?.persona).toEqual(before.persona);

  await page.bringToFront();
  await opened.go('#/storage');
  await opened.go(`#/together/${id}/${again}`);
  await seen(page, '>>> wm-together >>> [data-strip]');
  await opened.go(`#/compare/${id}/${again}`);
  const causes = await textOf(page, '>>> wm-compare >>> [data-causes]');
  expect(causes).toContain(friction);
  expect(causes).toContain('Date unclear');
  await clean();
});

/** The same walk as a colleague judged it: more severe, and with one finding more. */
function colleagueOf(audit: Audit, log: readonly JourneyEvent[]): unknown {
  const events = log.map((event): JourneyEvent => {
    const other = { ...event, id: event.id.replaceAll(id, 'w-colleague') };
    if (other.type === 'start') return { ...other, walk: 'w-colleague', auditor: 'Bo' };
    return other.type === 'friction' && other.text === friction ? { ...other, severity: 1 } : other;
  });
  const at = audit.audit.startedAt + 1;
  const more = { id: 'w-colleague/a/x/1', at, type: 'friction', text: 'Only Bo saw this', severity: 2 };
  return { ...audit, audit: { ...audit.audit, id: 'w-colleague', auditor: 'Bo' }, events: [...events, more] };
}
