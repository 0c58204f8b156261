import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareEvents } from '../../core/journey/event.ts';
import { html, openSite, type Site } from './support/site.ts';
import { endWorker, stopWorker } from './support/stop-worker.ts';
import { openWalk, type Walk } from './support/walk.ts';

const clicks = 40;
const kills = 20;

let site: Site;
beforeAll(async () => {
  const pages = Array.from({ length: clicks + 1 }, (_, i) => [
    `/${i}`,
    html(`Page ${i}`, `<a id="on" href="/${i + 1}">On to ${i + 1}</a>`),
  ]);
  const steps = html(
    'Steps',
    '<button id="step">Step</button><p id="count">0</p><script>step.onclick = () => count.textContent++</script>',
  );
  site = await openSite({ ...Object.fromEntries(pages), '/steps': steps });
});
afterAll(() => site.close());

/** Clicks through all pages, with the worker stopped just before each click. */
async function clickThrough(walk: Walk): Promise<{ stopped: number; noticed: string[] }> {
  const id = await walk.start();
  let stopped = 0;
  await walk.withoutPanel(async () => {
    for (let i = 0; i < clicks; i++) {
      // Where to click is looked up first: right after the worker is gone, nothing may happen but the click.
      const link = await walk.page.waitForSelector('#on');
      if (!link) throw new Error('The page has no link.');
      const { x, y } = await link.clickablePoint();
      const left = walk.page.waitForNavigation();
      await awake(walk);
      stopped += Math.min(1, await stopWorker(walk));
      await walk.page.mouse.click(x, y);
      await left;
    }
  });
  await walk.stop();
  const log = (await walk.log(id)).sort(compareEvents);
  return {
    stopped,
    noticed: log.flatMap((event) => (event.type === 'click' ? [event.target.name ?? ''] : [])),
  };
}

/** Every new page wakes the worker, on a busy machine a little later: only one that runs can be stopped. */
async function awake(walk: Walk): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await walk.worker().catch(() => undefined)) return;
    await new Promise((later) => setTimeout(later, 20));
  }
}

describe('clicks that leave the page while the worker is stopped', () => {
  test('are all in the log, once and in order', async () => {
    const walk = await openWalk(`${site.url}/0`);
    try {
      const { stopped, noticed } = await clickThrough(walk);
      console.info(
        `${clicks} clicks, worker stopped before each, ${stopped} times while it ran: ${noticed.length} in the log`,
      );
      expect(stopped).toBeGreaterThan(clicks / 2);
      expect(noticed).toEqual(Array.from({ length: clicks }, (_, i) => `On to ${i + 1}`));
    } finally {
      await walk.close();
    }
  });

  test('are lost without the journal, so this would be noticed', async () => {
    const walk = await openWalk(`${site.url}/0`);
    try {
      await walk.panel.evaluate(() => chrome.storage.local.set({ 'test-journal': false }));
      const { stopped, noticed } = await clickThrough(walk);
      console.info(`control without the journal: ${noticed.length} of ${clicks} in the log`);
      expect(stopped).toBeGreaterThan(clicks / 2);
      expect(noticed.length).toBeLessThanOrEqual(clicks / 2);
    } finally {
      await walk.close();
    }
  });
});

test(`a walk goes on over ${kills} ends of the worker`, async () => {
  const walk = await openWalk(`${site.url}/steps`);
  try {
    const id = await walk.start();
    let stopped = 0;
    let done = 0;
    while (stopped < kills) {
      await walk.page.click('#step');
      done++;
      if (done % 3 === 0 && (await endWorker(walk))) stopped++;
    }
    await walk.stop();
    const log = await walk.log(id);
    const clicked = log.filter(({ type }) => type === 'click');
    const answered = log.filter((event) => event.type === 'effect' && event.what === 'mutation');
    console.info(`${kills} ends of the worker, ${done} clicks: ${clicked.length} in the log`);
    expect(clicked.length).toBe(done);
    expect(answered.length).toBe(done);
    expect(new Set(log.map((event) => event.id)).size).toBe(log.length);
    expect(await walk.journalKeys()).toEqual([]);
  } finally {
    await walk.close();
  }
});

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
