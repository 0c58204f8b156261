import { type Cell, leave, run } from './cell.ts';

/** Fields and forms. */
export const forms: readonly Cell[] = [
  {
    name: 'made-up typing',
    at: '/form',
    act: (page) =>
      run(page, "document.getElementById('city').dispatchEvent(new InputEvent('input', { bubbles: true }))"),
    expected: ['visit /form load'],
  },
  {
    name: 'field left',
    at: '/form',
    act: async (page) => {
      await page.type('#city', 'Bremen');
      await page.focus('#mail');
    },
    expected: ['visit /form load', 'input 6-20'],
  },
  {
    name: 'field emptied',
    at: '/form',
    act: async (page) => {
      await page.type('#city', 'ab');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.focus('#mail');
    },
    expected: ['visit /form load', 'input empty invalid'],
  },
  {
    name: 'sensitive field',
    at: '/form',
    act: async (page) => {
      await page.type('#mail', 'a@b.example');
      await page.focus('#city');
    },
    expected: ['visit /form load', 'input unknown sensitive'],
  },
  {
    name: 'invalid field',
    at: '/form',
    act: async (page) => {
      await page.type('#mail', 'nonsense');
      await page.focus('#city');
    },
    expected: ['visit /form load', 'input unknown invalid sensitive'],
  },
  {
    name: 'choice',
    at: '/form',
    act: async (page) => {
      await page.focus('#size');
      await page.keyboard.press('ArrowDown');
    },
    expected: ['visit /form load', 'input unknown'],
  },
  {
    name: 'form refused',
    at: '/form',
    act: (page) => page.click('#send', { delay: 30 }),
    expected: ['visit /form load', 'click Send', 'input empty invalid', 'submit false', 'effect focus'],
  },
  {
    name: 'form sent',
    at: '/form',
    act: async (page) => {
      await page.type('#city', 'Ulm');
      await leave(page, page.click('#send', { delay: 30 }));
    },
    expected: [
      'visit /form load',
      'input 1-5',
      'click Send',
      'submit true',
      'effect navigation',
      'effect navigation',
      'leave',
      'visit /two load',
    ],
  },
  {
    name: 'form sent by Enter',
    at: '/form',
    act: async (page) => {
      await page.type('#city', 'Ulm');
      await leave(page, page.keyboard.press('Enter'));
    },
    expected: [
      'visit /form load',
      'click Send keyboard',
      'input 1-5',
      'submit true',
      'effect navigation',
      'effect navigation',
      'leave',
      'visit /two load',
    ],
  },
  {
    name: 'form given up',
    at: '/form',
    act: async (page) => {
      await page.type('#city', 'Ulm');
      await leave(page, page.click('#away', { delay: 30 }));
    },
    expected: [
      'visit /form load',
      'input 1-5',
      'click Away',
      'effect navigation',
      'form-gone 1',
      'leave',
      'visit /two load',
    ],
  },
];
