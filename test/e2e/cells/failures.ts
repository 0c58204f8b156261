import type { Cell } from './cell.ts';

/** What fails after a click. */
export const failures: readonly Cell[] = [
  {
    name: 'script error',
    at: '/fail',
    act: (page) => page.click('#throw'),
    expected: ['visit /fail load', 'click Throw', 'failure script Uncaught Error: broken'],
  },
  {
    name: 'rejection',
    at: '/fail',
    act: (page) => page.click('#reject'),
    expected: ['visit /fail load', 'click Reject', 'failure rejection refused'],
  },
  {
    name: 'failed request',
    at: '/fail',
    act: (page) => page.click('#ask'),
    expected: ['visit /fail load', 'click Ask', 'failure request 404'],
  },
  {
    name: 'missing image',
    at: '/fail',
    act: (page) => page.click('#image'),
    expected: ['visit /fail load', 'click Image', 'effect mutation', 'failure resource image'],
  },
];
