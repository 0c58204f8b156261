import type { Page } from 'puppeteer';
import type { Figure } from '../core/figure.ts';
import { type Arena, inFreshPage } from './arena.ts';

const tabs = 4;
const perSecond = 1_000;
const lookEveryMs = 250;
const emptyWithinMs = 20_000;

/** P7: a thousand facts a second over four tabs. The pages count what they made themselves. */
export async function burst(arena: Arena, seconds: number): Promise<Figure[]> {
  return inFreshPage(arena, async (page) => {
    await page.goto(`${arena.site.url}/burst`);
    const id = await arena.walk.start();
    const pages = [page, ...(await openTabs(arena, page))];
    await Promise.all(pages.map((one) => one.evaluate(`start(${perSecond / tabs}, ${seconds})`)));
    let longest = 0;
    const from = Date.now();
    const madeNow = () => Promise.all(pages.map((one) => one.evaluate('made') as Promise<number>));
    let made = await madeNow();
    // A machine that cannot make them so fast takes longer; it is told below.
    while (made.some((count) => count < (perSecond / tabs) * seconds)) {
      await new Promise((later) => setTimeout(later, lookEveryMs));
      longest = Math.max(longest, await waitingFacts(arena));
      made = await madeNow();
    }
    const took = (Date.now() - from) / 1_000;
    const emptyBy = Date.now() + emptyWithinMs;
    while ((await waitingFacts(arena)) > 0 && Date.now() < emptyBy)
      await new Promise((later) => setTimeout(later, lookEveryMs));
    await arena.walk.stop();
    const stored = (await arena.walk.log(id)).filter(({ type }) => type === 'input');
    const all = made.reduce((sum, count) => sum + count, 0);
    const lost = all - new Set(stored.map((event) => event.id)).size;
    console.log(
      `P7: ${took.toFixed(0)} s, ${all} facts made in ${tabs} tabs, ${stored.length} stored, ${lost} lost`,
    );
    for (const one of pages.slice(1)) await one.close();
    const figure = { id: 'P7', noise: 0, unit: 'facts' };
    return [
      {
        ...figure,
        what: `lost at ${Math.round(all / took)} a second for ${seconds} s over ${tabs} tabs`,
        value: Math.abs(lost) + (stored.length - (all - lost)),
        floor: 0,
        target: 0,
      },
      { ...figure, what: 'longest backlog in the journal', value: longest, floor: 500, target: 250 },
    ];
  });
}

async function openTabs(arena: Arena, page: Page): Promise<Page[]> {
  const opened: Page[] = [];
  for (let i = 1; i < tabs; i++) {
    await page.bringToFront();
    const [target] = await Promise.all([
      arena.walk.browser.waitForTarget(
        (it) => it.opener() === page.target() && it.url().endsWith(`/burst?${i}`),
      ),
      page.click(`#tab${i}`),
    ]);
    opened.push(await target.asPage());
  }
  return opened;
}

/** Facts that are in the journal and not yet in the database. */
function waitingFacts(arena: Arena): Promise<number> {
  return arena.walk.panel.evaluate(async () => {
    const entries = Object.entries(await chrome.storage.local.get(null));
    return entries.reduce((sum, [key, value]) => sum + (key.startsWith('j/') ? value.facts.length : 0), 0);
  });
}

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, { facts: unknown[] }>> } };
};
