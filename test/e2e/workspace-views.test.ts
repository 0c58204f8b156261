import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleId } from '../../extension/ui/workspace/sample-events.ts';
import { axeProblems } from './support/axe.ts';
import { focusStops } from './support/focus-stops.ts';
import { pause, press, seen } from './support/panel-driver.ts';
import { openWorkspace, type Workspace } from './support/workspace.ts';
import { workspaceViews } from './support/workspace-views.ts';

let opened: Workspace;
beforeAll(async () => {
  opened = await openWorkspace();
  // What compares needs another audit.
  await opened.go('#/sample');
  await seen(opened.page, '>>> wm-audit-head');
});
afterAll(() => opened?.close());

test.each(workspaceViews.map((it) => [it.name, it] as const))(
  '%s: no barrier in either theme, nothing too wide, the focus in sight and in order',
  async (_name, { hash, press: pressed = [] }) => {
    const { page, id } = opened;
    await page.setViewport({ width: 1280, height: 900 });
    await opened.go('#/');
    await seen(page, '>>> wm-audit-list');
    await opened.go(hash(id, sampleId));
    await pause(300);
    for (const selector of pressed) await press(page, selector);
    for (const theme of ['light', 'dark'] as const) expect(await axeProblems(page, theme), theme).toEqual([]);
    const stops = await focusStops(page);
    expect(stops.filter((it) => !it.visible).map((it) => it.name)).toEqual([]);
    expect(stops.filter((it) => it.jumpsBack).map((it) => it.name)).toEqual([]);
    expect(stops.length).toBeGreaterThan(3);
    for (const width of [768, 320]) {
      await page.setViewport({ width, height: 900 });
      const [scroll, client] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll, `at ${width} px`).toBeLessThanOrEqual(client ?? 0);
      expect(await axeProblems(page, 'light'), `at ${width} px`).toEqual([]);
    }
    await page.keyboard.press('Escape');
  },
);
