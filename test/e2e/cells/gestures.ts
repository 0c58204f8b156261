import { type Cell, run, wait } from './cell.ts';

/** Ways to click, new tabs, downloads, events made up by a page, pointer and visibility. */
export const gestures: readonly Cell[] = [
  {
    name: 'new tab',
    at: '/links',
    act: (page) => page.click('#tab'),
    expected: ['visit /links load', 'click New tab', 'effect new-tab', 'visibility false', 'visit /two load'],
  },
  {
    name: 'popup',
    at: '/links',
    act: (page) => page.click('#pop'),
    expected: ['visit /links load', 'click Popup', 'effect new-tab', 'visit /two load'],
  },
  {
    name: 'download',
    at: '/links',
    act: (page) => page.click('#file'),
    expected: ['visit /links load', 'click File', 'effect download'],
  },
  {
    name: 'double click',
    at: '/clicks',
    act: (page) => page.click('#b', { count: 2, delay: 30 }),
    expected: [
      'visit /clicks load',
      'click Say',
      'effect mutation',
      'click Say',
      'double Say',
      'effect mutation',
    ],
    // The page changes in the moment of the second click: which of the two is told first is a matter of a millisecond.
    lastTogether: 2,
  },
  {
    name: 'context click',
    at: '/clicks',
    act: (page) => page.click('#none', { button: 'right' }),
    expected: ['visit /clicks load', 'context None'],
  },
  {
    name: 'by keyboard',
    at: '/clicks',
    act: async (page) => {
      await page.focus('#b');
      await page.keyboard.press('Enter');
    },
    expected: ['visit /clicks load', 'click Say keyboard', 'effect mutation'],
  },
  {
    name: 'with a modifier',
    at: '/clicks',
    act: async (page) => {
      await page.keyboard.down('Shift');
      await page.click('#b');
      await page.keyboard.up('Shift');
    },
    expected: ['visit /clicks load', 'click Say modifier', 'effect mutation'],
  },
  {
    name: 'touch',
    at: '/clicks',
    act: (page) => page.tap('#b'),
    expected: ['visit /clicks load', 'click Say touch', 'effect mutation'],
  },
  {
    name: 'click by script',
    at: '/clicks',
    act: (page) => run(page, "document.getElementById('b').click()"),
    expected: ['visit /clicks load'],
  },
  {
    name: 'a thousand made-up events',
    at: '/clicks',
    act: (page) =>
      run(
        page,
        "for (let i = 0; i < 1000; i++) document.getElementById('b').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
      ),
    expected: ['visit /clicks load'],
  },
  {
    name: 'wheel',
    at: '/clicks',
    act: async (page) => {
      await page.mouse.move(200, 300);
      await page.mouse.wheel({ deltaY: 400 });
    },
    expected: ['visit /clicks load', 'scroll'],
  },
  {
    name: 'thrashing pointer',
    at: '/clicks',
    act: async (page) => {
      for (let i = 0; i < 24; i++) await page.mouse.move(300 + (i % 2) * 160, 400 + (i % 3) * 20);
      // A stretch of movement is told when it has ended.
      await wait(2_500);
    },
    expected: ['visit /clicks load', 'pointer'],
  },
  {
    name: 'hidden and shown',
    at: '/app',
    act: async (page) => {
      const other = await page.browser().newPage();
      await wait(200);
      await other.close();
      await page.bringToFront();
    },
    expected: ['visit /app load', 'visibility false', 'visibility true'],
  },
];
