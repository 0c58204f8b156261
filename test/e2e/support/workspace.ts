import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { Audit } from '../../../core/journey/audit.ts';
import { project } from '../../../core/projection/project.ts';
import { eventually } from './panel-driver.ts';
import { html, openSite } from './site.ts';
import { openWalk, type Walk } from './walk.ts';

export type Workspace = {
  readonly walk: Walk;
  /** The workspace itself, in front. */
  readonly page: Page;
  /** The stopped walk under review. */
  readonly id: string;
  /** Folder of what the browser downloads. */
  readonly downloads: string;
  go(hash: string): Promise<void>;
  /** The audit as the log tells it now. */
  audit(): Promise<Audit>;
  /** The bytes of the download with such a name, once the browser has written all of it. */
  downloaded(name: RegExp): Promise<Buffer>;
  close(): Promise<void>;
};

/** A short walk with a little of everything, stopped, and the workspace open beside it. */
export async function openWorkspace(): Promise<Workspace> {
  const downloads = await mkdtemp(join(tmpdir(), 'waymark-downloads-'));
  const site = await openSite({ '/': html('Checkout', '<h1>Checkout</h1>') });
  const walk = await openWalk(`${site.url}/`);
  const id = await walk.start();
  for (const act of [
    { type: 'friction', text: 'Price changes with the tab', severity: 3 },
    { type: 'friction', text: '<img src=x onerror=alert(1)>', severity: 1 },
    { type: 'emotion', value: -1, stimulus: 'two prices' },
    { type: 'outcome', outcome: 'workaround' },
    { type: 'note', kind: 'quote', text: 'Did it charge me twice?' },
  ]) {
    const answer = await walk.ask('mark', { act });
    if (!answer.ok) throw new Error(`${act.type}: ${answer.message}`);
  }
  await walk.stop();
  const page = await walk.browser.newPage();
  await page.goto(walk.panel.url().replace('sidepanel.html', 'workspace.html'));
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    walk,
    page,
    id,
    downloads,
    go: (hash) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash),
    audit: async () => {
      const audit = project(await walk.log(id));
      if (!audit) throw new Error('The walk has no start.');
      return audit;
    },
    downloaded: (name) =>
      eventually(
        async () => {
          const file = (await readdir(downloads)).find((it) => name.test(it));
          return file === undefined ? Buffer.alloc(0) : readFile(join(downloads, file));
        },
        (bytes) => bytes.length > 0,
      ),
    close: async () => {
      await walk.close();
      await site.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
