import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { builtExtension } from './build-extension.ts';
import { demo } from './commands/demo.ts';
import { press, seen } from './demo/panel.ts';
import type { Looks } from './demo/walk-shop.ts';
import type { DemoWalk } from './demo/walks/schema.ts';
import { maraWalk } from './demo/walks.ts';
import { inProject } from './project.ts';
import { during, say } from './say.ts';
import { keepPicture, takePicture, type View } from './screenshots/picture.ts';
import { shopWidth, sideBySide } from './screenshots/side-by-side.ts';
import { signalPictures } from './screenshots/signals.ts';
import { serveFolder } from './serve.ts';
import { openBrowser } from './walker/browser.ts';

/** `npm run screenshots`: the pictures of the README and the docs, from a walk just walked, so that they never go stale. */
const folder = inProject('site', 'src', 'assets', 'pictures');
const keep = (name: string, picture: Uint8Array) => keepPicture(join(folder, `${name}.webp`), picture);

const panelView: View = { width: 380, height: 800 };
const windowView: View = { width: 1280, height: 800 };
const mapView: View = { width: 1320, height: 800, of: 'svg[id$="-map"]', mostHeight: 900 };

/** Mara has just clicked a box and nothing happened: the page, what the panel noticed, and how it felt. */
const momentOf = ({ steps }: DemoWalk) =>
  steps.findIndex((it) => 'mark' in it && it.mark === 'friction' && it.target === '#plan-table') + 2;

function looks(walk: DemoWalk): Looks {
  if (walk !== maraWalk) return {};
  return {
    async afterStep(done, shop, panel) {
      if (done !== momentOf(walk)) return;
      const before = shop.viewport();
      const picture = await takePicture(shop, { width: shopWidth, height: 800 });
      await keep('panel-dark', await takePicture(panel, { ...panelView, theme: 'dark' }));
      await keep('walk', await sideBySide(shop.browser(), picture, await takePicture(panel, panelView)));
      await shop.setViewport(before);
      await shop.bringToFront();
    },
    async atReview(workspace) {
      for (const [part, name] of [
        ['findings', 'findings'],
        ['score', 'points'],
        ['plan', 'plan'],
        ['metrics', 'metrics'],
      ] as const) {
        await workspace.evaluate(
          `location.hash = location.hash.replace(/(#\\/audit\\/[^/]+).*/, '$1/${part}')`,
        );
        await keep(name, await settled(workspace, windowView));
      }
      await workspace.evaluate("location.hash = '#/models'");
      await press(workspace, 'html >>> wm-model-card >>> [data-action="copy-model"]');
      await seen(workspace, 'html >>> wm-model-editor');
      await keep('stage-model', await settled(workspace, windowView));
      await workspace.goBack();
    },
  };
}

async function settled(page: Page, view: View): Promise<Uint8Array> {
  await page.waitForNetworkIdle({ idleTime: 300 });
  return takePicture(page, view);
}

async function siteLooks(site: string): Promise<void> {
  const server = await serveFolder(site);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const shoot = async (path: string, name: string, view: View) => {
      await page.goto(server.url + path, { waitUntil: 'networkidle0' });
      await keep(name, await settled(page, view));
    };
    // Her first walk, and that of the mended shop.
    const [first = '', last = ''] = (await readdir(join(site, 'journeys')))
      .filter((it) => it.includes('mara'))
      .sort();
    const journey = `/journeys/${first}/`;
    await shoot(journey, 'journey', windowView);
    await shoot(journey, 'journey-map', mapView);
    await shoot(journey, 'journey-map-dark', { ...mapView, theme: 'dark' });
    await shoot('/guidelines/detectors/dead-click/', 'guideline', windowView);
    await shoot(`/journeys/${last}/changes/`, 'changes', windowView);
  } finally {
    await browser.close();
    await server.close();
  }
}

await during('Taking a picture of each signal', async () =>
  signalPictures(await builtExtension(), (id, picture) => keep(join('signals', id), picture)),
);
const { site } = await demo({ out: 'out', looks });
await during('Taking the pictures of the site', () => siteLooks(site));
say(`The pictures are in ${folder}`);
