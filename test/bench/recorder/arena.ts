import type { CDPSession, Page } from 'puppeteer';
import { startDemo } from '../../../cli/demo/server.ts';
import { buildPeer } from '../../budgets/peer/build-peer.ts';
import { html, openSite, type Site } from '../../e2e/support/site.ts';
import { openWalk, type Walk } from '../../e2e/support/walk.ts';
import { heavyPage } from './heavy-page.ts';
import { peerPage } from './peer-page.ts';

/** One browser in which a page is used bare, recorded by us, or recorded by the peer. */
export type Arena = {
  readonly walk: Walk;
  readonly site: Site;
  /** Address of the sample product. */
  readonly shop: string;
  /** A script of test/budgets/peer by name. */
  script(name: string): string;
  close(): Promise<void>;
};
export type Variant = 'plain' | 'again' | 'ours' | 'peer';

export async function openArena({ args = [] }: { args?: readonly string[] } = {}): Promise<Arena> {
  const peer = await buildPeer();
  const demo = await startDemo({ version: 'fixed' });
  const site = await openSite({
    '/blank': html('Blank', ''),
    '/heavy': heavyPage,
    '/much': peerPage,
    '/burst': burstPage,
    ...Object.fromEntries([1_000, 2_400, 10_000].map((count) => [`/nodes/${count}`, nodes(count)])),
  });
  const walk = await openWalk(`${site.url}/blank`, { args });
  return {
    walk,
    site,
    shop: demo.url,
    script: (name) => String(peer.read(name)),
    close: async () => {
      await walk.close();
      await site.close();
      await demo.close();
      peer.remove();
    },
  };
}

/** Does something in a fresh page; the walk it is recorded in is stopped afterwards. */
export async function inFreshPage<T>(arena: Arena, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await arena.walk.browser.newPage();
  try {
    // The peer comes as a script of the page, which the sample product's own policy would not let in.
    await page.setBypassCSP(true);
    await page.goto(`${arena.site.url}/blank`);
    await page.bringToFront();
    return await work(page);
  } finally {
    await arena.walk.ask('stopWalk');
    await page.close();
  }
}

/**
 * Puts the peer into every page that is opened from now on, as a script of the page: only such scripts are on the
 * browser's clock. `start` is what the top document does with it.
 */
export async function bringPeer(arena: Arena, page: Page, start: string): Promise<void> {
  const source = `${arena.script('recorder-on-call')}\n;${start}`;
  await page.evaluateOnNewDocument(`if (window === window.top) new MutationObserver((_, observer) => {
    observer.disconnect();
    document.documentElement.append(Object.assign(document.createElement('script'), { textContent: ${JSON.stringify(source)} }));
  }).observe(document, { childList: true })`);
}

/** CPU that scripts of all worlds took in this page so far, in milliseconds. */
export async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const cdp: CDPSession = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
    if (seconds === undefined) throw new Error('The browser does not tell ScriptDuration.');
    return seconds * 1_000;
  };
}

function nodes(count: number): string {
  const groups = Array.from(
    { length: count / 10 },
    (_, i) => `<div class="card" id="c${i}"><h3>Card ${i}</h3><p>${'<b>x</b>'.repeat(7)}</p></div>`,
  );
  return html(`${count} nodes`, groups.join(''));
}

/** Each check of the empty field gives one fact, and no other trace in the page than a count. */
const burstPage = html(
  'Burst',
  `<a id="tab1" href="/burst?1" target="_blank">1</a> <a id="tab2" href="/burst?2" target="_blank">2</a> <a id="tab3" href="/burst?3" target="_blank">3</a>
  <form><label>City <input id="city" required></label></form>
  <script>
    let made = 0;
    function start(perSecond, seconds) { const from = performance.now();
      const timer = setInterval(() => { const due = Math.min(performance.now() - from, seconds * 1000) / 1000 * perSecond;
        while (made < Math.floor(due)) { city.checkValidity(); made++ }
        if (made >= perSecond * seconds) clearInterval(timer) }, 20) }
  </script>`,
);
