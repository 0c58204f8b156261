import { type Cell, wait } from './cell.ts';

/** Tabs that are doubled, tabs whose process dies. A page that the browser keeps has a test of its own: kept-page.test.ts. */
export const tabs: readonly Cell[] = [
  {
    name: 'duplicated tab',
    at: '/app',
    act: async (page, _site, walk) => {
      await page.click('#b');
      await wait(300);
      const before = new Set(walk.browser.targets());
      await walk.panel.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ active: true, url });
        await chrome.tabs.duplicate(Number(tab?.id));
      }, page.url());
      const copy = await walk.browser.waitForTarget((it) => it.type() === 'page' && !before.has(it));
      const twin = await copy.page();
      await twin?.waitForSelector('#b');
      await wait(500);
      await twin?.click('#b');
    },
    // The browser takes the copy out of the history.
    expected: [
      'visit /app load',
      'click Say',
      'effect mutation',
      'visibility false',
      'visit /app back',
      'click Say',
      'effect mutation',
    ],
  },
  {
    name: 'tab whose process died, loaded again',
    at: '/app',
    act: async (page) => {
      await page.click('#b');
      await wait(500);
      const devtools = await page.createCDPSession();
      // Nobody is left to answer.
      devtools.send('Page.crash').catch(() => undefined);
      await wait(500);
      await page.reload();
      await wait(300);
      await page.click('#b');
    },
    expected: [
      'visit /app load',
      'click Say',
      'effect mutation',
      'visit /app reload',
      'click Say',
      'effect mutation',
    ],
  },
  {
    // As when its handler closes the tab: there is no time after it.
    name: 'click that hangs the page until its process is ended',
    at: '/clicks',
    act: async (page) => {
      const devtools = await page.createCDPSession();
      // The page hangs and does not say that it was pressed.
      page.click('#hang').catch(() => undefined);
      await wait(700);
      // Nobody is left to answer.
      devtools.send('Page.crash').catch(() => undefined);
      await wait(500);
      await page.goto(page.url().replace('clicks', 'two'));
      await wait(300);
    },
    expected: ['visit /clicks load', 'click Hang', 'visit /two load'],
  },
];

declare const chrome: {
  tabs: {
    query(of: { active: boolean; url: string }): Promise<{ id?: number }[]>;
    duplicate(tab: number): Promise<unknown>;
  };
};
