import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer';
import { action, seen } from './panel-driver.ts';
import { panelStates, shop } from './panel-states.ts';
import { openSite } from './site.ts';
import { speak } from './speak.ts';
import { openWalk } from './walk.ts';

/** Pictures of the side panel in every state: `node test/e2e/support/shoot-panel.ts FOLDER [en|de] [WIDTH,WIDTH] [STATE…]`. */
const [folder = 'shots', language = 'en', widths = '320,400', ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const site = await openSite(shop);
const walk = await openWalk(`${site.url}/`);
try {
  await speak(walk, language);
  for (const { name, reach } of panelStates) {
    try {
      await reach(walk);
    } catch (error) {
      console.log(`${name}: ${String(error)}`);
      continue;
    }
    if (wanted.length === 0 || wanted.includes(name))
      await shoot(walk.panel, name, widths.split(',').map(Number));
  }
  await walk.ask('accessChanged');
  await shootPicture();
  const welcome = await walk.browser.newPage();
  await welcome.goto(walk.panel.url().replace('sidepanel.html', 'onboarding.html'));
  await seen(welcome, '>>> wm-onboarding >>> h1');
  await shoot(welcome, 'onboarding', [320, 768, 1280]);
} finally {
  await walk.close();
  await site.close();
}

/** The picture editor, opened from the timeline. */
async function shootPicture(): Promise<void> {
  await walk.page.bringToFront();
  await walk.ask('takePicture');
  const edit = await seen(
    walk.panel,
    `>>> [data-row="picture"] >>> ${action('edit-picture').replace('>>> ', '')}`,
  );
  await edit.evaluate((it) => (it as HTMLElement).click());
  const target = await walk.browser.waitForTarget((it) => it.url().includes('/picture.html'));
  const page = await target.asPage();
  const area = await seen(page, '>>> wm-picture-area >>> .area');
  await area.focus();
  for (const key of ['ArrowLeft', 'Enter', 'ArrowRight'] as const) await page.keyboard.press(key);
  await shoot(page, 'picture', [320, 768, 1280]);
}

async function shoot(page: Page, name: string, sizes: readonly number[]): Promise<void> {
  for (const theme of ['light', 'dark'] as const)
    for (const width of sizes) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.setViewport({ width, height: 1200 });
      await page.screenshot({ path: join(folder, `${name}-${language}-${theme}-${width}.png`) });
    }
}
