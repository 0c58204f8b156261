import { expect, test } from 'vitest';
import { html, openSite } from '../support/site.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { openWalk } from '../support/walk.ts';

test('a click that closes its tab while the worker is stopped is in the log', async () => {
  const site = await openSite({
    '/': html('Home', '<a id="tab" href="/tab" target="_blank" rel="opener">Tab</a>'),
    '/tab': html('Tab', '<button id="on" onclick="window.close()">Close</button>'),
  });
  const walk = await openWalk(`${site.url}/`);
  try {
    const id = await walk.start();
    await walk.withoutPanel(async () => {
      const opened = walk.browser.waitForTarget((it) => it.url() === `${site.url}/tab`);
      await walk.page.click('#tab');
      const tab = await (await opened).page();
      const { x, y } = (await (await tab?.waitForSelector('#on'))?.clickablePoint()) ?? { x: 0, y: 0 };
      const closed = new Promise((gone) => tab?.once('close', gone));
      await stopWorker(walk);
      await tab?.mouse.click(x, y).catch(() => undefined); // gone before the press is answered
      await closed;
    });
    await walk.stop();
    const clicks = (await walk.log(id)).flatMap((it) => (it.type === 'click' ? [it.target.name] : []));
    expect(clicks).toEqual(['Tab', 'Close']);
  } finally {
    await walk.close();
    await site.close();
  }
});
