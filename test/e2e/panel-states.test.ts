import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeProblems } from './support/axe.ts';
import { focusStops } from './support/focus-stops.ts';
import { seen } from './support/panel-driver.ts';
import { panelStates, shop } from './support/panel-states.ts';
import { openSite, type Site } from './support/site.ts';
import { openWalk, type Walk } from './support/walk.ts';

let site: Site;
let walk: Walk;
beforeAll(async () => {
  site = await openSite(shop);
  walk = await openWalk(`${site.url}/`);
});
afterAll(async () => {
  await walk?.close();
  await site?.close();
});

/** Where the focus is walked through: one state of every kind, for it takes its time. */
const walked = new Set(['start-options', 'form-friction', 'timeline-long', 'edit-touchpoint']);
/** The same form under another question, or a state that the next one still shows. */
const alike = new Set(['form-idea', 'form-delight', 'form-quote', 'start-crosswalk']);

test.each(panelStates.map((it) => [it.name, it] as const))(
  '%s: no barrier, nothing wider than the panel, nothing that moves',
  async (name, { reach }) => {
    await reach(walk);
    if (alike.has(name)) return;
    const { panel } = walk;
    await panel.setViewport({ width: 320, height: 900 });
    expect(await axeProblems(panel, 'light')).toEqual([]);
    // Only colours differ.
    expect(await axeProblems(panel, 'dark', ['color-contrast']), 'dark').toEqual([]);
    // 320 px is what a panel of 640 px has left at 200 % zoom.
    expect(await panel.evaluate(tooWide), 'at 320 px').toEqual([]);
    expect(await panel.evaluate(() => document.getAnimations().length), 'with reduced motion').toBe(0);
    if (walked.has(name)) {
      const stops = await focusStops(panel);
      expect(stops.filter((it) => !it.visible).map((it) => it.name)).toEqual([]);
      expect(stops.filter((it) => it.jumpsBack).map((it) => it.name)).toEqual([]);
      expect(stops.length).toBeGreaterThan(8);
    }
  },
);

test('the welcome page: no barrier, nothing too wide, the shortcuts as they are bound', async () => {
  const page = await walk.browser.newPage();
  await page.goto(walk.panel.url().replace('sidepanel.html', 'onboarding.html'));
  await seen(page, '>>> wm-onboarding >>> h1');
  await page.setViewport({ width: 320, height: 900 });
  for (const theme of ['light', 'dark'] as const) expect(await axeProblems(page, theme), theme).toEqual([]);
  expect(await page.evaluate(tooWide)).toEqual([]);
  const bound = await page.evaluate(async () =>
    (await chrome.commands.getAll()).flatMap((it) => (it.shortcut ? [it.shortcut] : [])),
  );
  const shown = await page.evaluate(() =>
    [...(document.querySelector('wm-onboarding')?.shadowRoot?.querySelectorAll('dl kbd') ?? [])].map(
      (it) => it.textContent,
    ),
  );
  expect(shown.sort()).toEqual(bound.sort());
  const stops = await focusStops(page);
  expect(stops.filter((it) => !it.visible || it.jumpsBack).map((it) => it.name)).toEqual([]);
  await page.close();
});

/** Runs in the page: what reaches beyond its right edge. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [];
}

declare const chrome: { commands: { getAll(): Promise<{ shortcut?: string }[]> } };
