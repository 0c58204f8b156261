import { type Cell, leave, wait } from './cell.ts';

/** What a click did, and when. */
export const clicks: readonly Cell[] = [
  {
    name: 'click with an answer',
    at: '/clicks',
    act: (page) => page.click('#b'),
    expected: ['visit /clicks load', 'click Say', 'effect mutation'],
  },
  {
    name: 'click in a page that is busy from its first moment',
    at: '/app',
    act: async (page, { url }) => {
      const arrived = page.goto(`${url}/busy`);
      await wait(500);
      await Promise.all([page.mouse.click(60, 80), arrived]);
      await wait(200);
    },
    expected: ['visit /app load', 'leave', 'visit /busy load', 'click Say', 'effect mutation'],
  },
  {
    name: 'click without',
    at: '/clicks',
    act: async (page) => {
      await page.click('#none');
      await wait(1_100);
      await page.click('#b');
    },
    expected: ['visit /clicks load', 'click None', 'effect none', 'click Say', 'effect mutation'],
  },
  {
    name: 'click that empties a place and hides it',
    at: '/clicks',
    act: (page) => page.click('#shut'),
    expected: ['visit /clicks load', 'click Shut', 'effect mutation'],
  },
  {
    name: 'click that a script answers by moving something',
    at: '/clicks',
    act: async (page) => {
      await page.click('#shake');
      await wait(600);
    },
    expected: ['visit /clicks load', 'click Shake', 'effect mutation'],
  },
  {
    name: 'click that moves nothing but what was clicked',
    at: '/clicks',
    act: async (page) => {
      await page.click('#ripple');
      await wait(1_100);
      await page.click('#b');
    },
    expected: ['visit /clicks load', 'click Ripple', 'effect none', 'click Say', 'effect mutation'],
  },
  {
    name: 'answer in the shadow root of a plain element',
    at: '/plain-host',
    act: (page) => page.click('#host >>> button'),
    expected: ['visit /plain-host load', 'click Add', 'effect mutation'],
  },
  {
    name: 'click whose handler takes long and then leaves',
    at: '/clicks',
    act: (page) => leave(page, page.click('#heavy')),
    expected: ['visit /clicks load', 'click Heavy', 'effect navigation', 'leave', 'visit /two load'],
  },
  {
    name: 'click without, and soon after it one into a field',
    at: '/clicks',
    act: async (page) => {
      await page.click('#none');
      await wait(200);
      await page.click('#into');
      await wait(1_200);
      await page.click('#b');
    },
    expected: [
      'visit /clicks load',
      'click None',
      'click undefined',
      'effect none',
      'effect none',
      'click Say',
      'effect mutation',
    ],
  },
  {
    name: 'click with a slow answer',
    at: '/clicks',
    act: async (page) => {
      await page.click('#slow');
      await wait(1_500);
    },
    expected: ['visit /clicks load', 'click Slow', 'effect mutation slow'],
  },
  {
    name: 'click that asks the server',
    at: '/clicks',
    act: async (page) => {
      await page.click('#ask');
      await wait(1_200);
      await page.click('#b');
    },
    expected: ['visit /clicks load', 'click Ask', 'effect request', 'click Say', 'effect mutation'],
  },
  {
    name: 'answer on the press',
    at: '/clicks',
    act: (page) => page.click('#down'),
    expected: ['visit /clicks load', 'click Down', 'effect mutation'],
  },
  {
    name: 'label and its field',
    at: '/clicks',
    act: (page) => page.click('#l'),
    expected: ['visit /clicks load', 'click Tick', 'effect value', 'input unknown'],
  },
  {
    name: 'button that fills a field',
    at: '/clicks',
    act: (page) => page.click('#fill'),
    expected: ['visit /clicks load', 'click Fill', 'effect value'],
  },
  {
    name: 'button that moves the focus',
    at: '/clicks',
    act: (page) => page.click('#focus'),
    expected: ['visit /clicks load', 'click Focus', 'effect focus'],
  },
  {
    name: 'button that scrolls',
    at: '/clicks',
    act: (page) => page.click('#scroll'),
    expected: ['visit /clicks load', 'click Scroll', 'effect scroll', 'scroll'],
  },
  {
    name: 'dialog',
    at: '/clicks',
    act: (page) => page.click('#dialog'),
    expected: ['visit /clicks load', 'click Dialog', 'effect dialog'],
  },
];
