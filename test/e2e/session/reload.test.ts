import { expect, test } from 'vitest';
import { reloadExtension } from '../support/reload-extension.ts';
import { html, openSite } from '../support/site.ts';
import { openWalk } from '../support/walk.ts';

test('an update in a walk leaves nothing of the old scripts in the page, and the new ones take over', async () => {
  const site = await openSite({
    '/': html(
      'Home',
      `<button id="b" onclick="this.append('!')">Go</button> <button id="e" onclick="nope()">Fail</button>`,
    ),
  });
  const walk = await openWalk(`${site.url}/`);
  try {
    const session = await walk.page.createCDPSession();
    await session.send('Performance.enable');
    const listeners = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSEventListeners')?.value;
    };
    const before = await listeners();
    const id = await walk.start();
    for (let update = 0; update < 2; update++) {
      await reloadExtension(walk);
      expect(await walk.ask('continueWalk', { walk: id })).toMatchObject({ ok: true });
    }
    await walk.page.click('#b');
    await walk.page.click('#e');
    await walk.stop();
    const log = await walk.log(id);
    expect(log.filter(({ type }) => type === 'click')).toHaveLength(2);
    expect(log.filter((it) => it.type === 'failure' && it.what === 'script')).toHaveLength(1);
    await expect.poll(listeners).toBe(before);
  } finally {
    await walk.close();
    await site.close();
  }
});
