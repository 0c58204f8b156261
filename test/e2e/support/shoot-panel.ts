import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { panelStates, shop } from './panel-states.ts';
import { openSite } from './site.ts';
import { speak } from './speak.ts';
import { openWalk } from './walk.ts';

/** Pictures of the side panel in every state: `node test/e2e/support/shoot-panel.ts FOLDER [en|de] [WIDTH,WIDTH] [STATE…]`. */
const [folder = 'shots', language = 'en', widths = '320,400', ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const site = await openSite(shop);
const walk = await openWalk(`${site.url}/`);
await speak(walk, language);
try {
  for (const { name, reach } of panelStates) {
    try {
      await reach(walk);
    } catch (error) {
      console.log(`${name}: ${String(error)}`);
      continue;
    }
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const theme of ['light', 'dark'] as const)
      for (const width of widths.split(',').map(Number)) {
        await walk.panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await walk.panel.setViewport({ width, height: 1200 });
        await walk.panel.screenshot({ path: join(folder, `${name}-${language}-${theme}-${width}.png`) });
      }
  }
} finally {
  await walk.close();
  await site.close();
}
