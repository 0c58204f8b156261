import { type Cell, inFrame } from './cell.ts';

/** Frames and shadow roots. */
export const frames: readonly Cell[] = [
  {
    name: 'frame of the same site',
    at: '/frames',
    act: (page) => inFrame(page, ['#same']),
    expected: ['visit /frames load', 'click Inner', 'effect mutation'],
  },
  {
    name: 'frame from srcdoc',
    at: '/frames',
    act: (page) => inFrame(page, ['#doc']),
    expected: ['visit /frames load', 'click Inner', 'effect mutation'],
  },
  {
    name: 'frame in a frame',
    at: '/frames',
    act: (page) => inFrame(page, ['#deep', '#f']),
    expected: ['visit /frames load', 'click Inner', 'effect mutation'],
  },
  {
    name: 'blank frame',
    at: '/frames',
    act: (page) => inFrame(page, ['#blank']),
    expected: ['visit /frames load', 'click Inner'],
  },
  {
    name: 'open shadow root',
    at: '/shadow',
    act: (page) => page.click('open-box'),
    expected: ['visit /shadow load', 'click Open inner', 'effect mutation'],
  },
  {
    name: 'closed shadow root',
    at: '/shadow',
    act: (page) => page.click('closed-box'),
    expected: ['visit /shadow load', 'click Closed inner', 'effect mutation'],
  },
  {
    name: 'nested shadow roots',
    at: '/shadow',
    act: (page) => page.click('nest-box'),
    expected: ['visit /shadow load', 'click Open inner', 'effect mutation'],
  },
];
