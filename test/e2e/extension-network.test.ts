import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { html, openSite, type Site } from './support/site.ts';
import { openWalk } from './support/walk.ts';

let site: Site;
let elsewhere: Site;
beforeAll(async () => {
  site = await openSite({
    '/': html('Home', '<a href="/next">Next</a>'),
    '/next': html('Next', '<button>Send</button>'),
  });
  elsewhere = await openSite({});
});
afterAll(async () => {
  await site?.close();
  await elsewhere?.close();
});

type Asked = { url: string; initiator: string };

/** What the whole browser asked the network for, from its own log, with who asked. What the browser asks for itself has no initiator. */
async function asked(work: (walk: Awaited<ReturnType<typeof openWalk>>) => Promise<void>): Promise<Asked[]> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-net-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, 'net.json');
  const walk = await openWalk(`${site.url}/`, {
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Default'],
  });
  try {
    await work(walk);
  } finally {
    await walk.close();
  }
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: { params?: Partial<Asked> }[] };
  return events.flatMap(({ params }) => {
    const { url, initiator } = params ?? {};
    return url && /^(https?|wss?):/.test(url) && initiator && initiator !== 'not an origin'
      ? [{ url, initiator }]
      : [];
  });
}

async function wholeWalk(walk: Awaited<ReturnType<typeof openWalk>>): Promise<void> {
  await walk.start();
  await Promise.all([walk.page.waitForNavigation(), walk.page.click('a')]);
  await walk.page.click('button');
  await walk.ask('takePicture', {});
  await walk.ask('mark', { act: { type: 'note', kind: 'note', text: `see ${elsewhere.url}/note` } });
  await walk.stop();
}

test('in a walk with a screenshot only the walked site asks, and only itself', async () => {
  const all = await asked(wholeWalk);
  expect(new Set(all.map(({ initiator }) => initiator))).toEqual(new Set([site.url]));
  expect(all.filter(({ url }) => !url.startsWith(site.url))).toEqual([]);
});

test('the policy stops a page and the worker of the extension that try; a request that got out would be seen', async () => {
  const all = await asked(async (walk) => {
    const tryOut = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'out',
        () => 'stopped',
      );
    expect(await walk.panel.evaluate(tryOut, `${elsewhere.url}/panel`)).toBe('stopped');
    expect(await (await walk.worker())?.evaluate(tryOut, `${elsewhere.url}/worker`)).toBe('stopped');
    expect(await walk.page.evaluate(tryOut, `${elsewhere.url}/page`)).toBe('out');
  });
  expect(all.map(({ url }) => url)).toContain(`${elsewhere.url}/page`);
  expect(all.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  expect(elsewhere.asked).toEqual(['GET /page']);
});
