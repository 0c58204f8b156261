import { type Cell, leave, run, wait } from './cell.ts';

/** Loads, moves within an app, back and forward, reloads, other sites. */
export const moves: readonly Cell[] = [
  {
    name: 'push',
    at: '/app',
    act: (page) => run(page, "history.pushState(0, '', '/app/a')"),
    expected: ['visit /app load', 'visit /app/a push'],
  },
  {
    name: 'push twice',
    at: '/app',
    act: (page) => run(page, "history.pushState(0, '', '/app/a'); history.pushState(0, '', '/app/b')"),
    expected: ['visit /app load', 'visit /app/a push', 'visit /app/b push'],
  },
  {
    name: 'push of the same address',
    at: '/app',
    act: (page) => run(page, "history.pushState(1, '', location.href)"),
    expected: ['visit /app load'],
  },
  {
    name: 'replace',
    at: '/app',
    act: (page) => run(page, "history.replaceState(0, '', '/app/c')"),
    expected: ['visit /app load', 'visit /app/c replace'],
  },
  {
    name: 'replace of the state only',
    at: '/app',
    act: (page) => run(page, 'history.replaceState(7, "")'),
    expected: ['visit /app load'],
  },
  {
    name: 'hash by script',
    at: '/app',
    act: (page) => run(page, "location.hash = 'x'"),
    expected: ['visit /app load', 'visit /app hash'],
  },
  {
    name: 'hash by link',
    at: '/app',
    act: (page) => page.click('#hash'),
    expected: ['visit /app load', 'click Part', 'effect navigation', 'visit /app hash'],
  },
  {
    name: 'back in the app',
    at: '/app',
    act: async (page) => {
      await run(page, "history.pushState(0, '', '/app/a')");
      await wait(300);
      await run(page, 'history.back()');
    },
    expected: ['visit /app load', 'visit /app/a push', 'visit /app back'],
  },
  {
    name: 'forward in the app',
    at: '/app',
    act: async (page) => {
      await run(page, "history.pushState(0, '', '/app/a')");
      await wait(300);
      await run(page, 'history.back()');
      await wait(300);
      await run(page, 'history.forward()');
    },
    expected: ['visit /app load', 'visit /app/a push', 'visit /app back', 'visit /app/a back'],
  },
  {
    name: 'navigation API',
    at: '/app',
    act: (page) =>
      run(
        page,
        "navigation.addEventListener('navigate', (e) => e.intercept({ handler: async () => {} }), { once: true }); navigation.navigate('/app/n')",
      ),
    expected: ['visit /app load', 'visit /app/n push'],
  },
  {
    name: 'title of a new view',
    at: '/app',
    act: (page) =>
      run(page, "history.pushState(0, '', '/app/t'); setTimeout(() => { document.title = 'View' }, 50)"),
    expected: ['visit /app load', 'visit /app/t push View'],
  },
  {
    name: 'reload',
    at: '/app',
    act: (page) => page.reload(),
    expected: ['visit /app load', 'leave', 'visit /app reload'],
  },
  {
    name: 'reload by script',
    at: '/app',
    act: (page) => leave(page, run(page, 'location.reload()')),
    expected: ['visit /app load', 'leave', 'visit /app reload'],
  },
  {
    name: 'location.replace',
    at: '/app',
    act: (page) => leave(page, run(page, "location.replace('/two')")),
    expected: ['visit /app load', 'leave', 'visit /two load'],
  },
  {
    name: 'back to a page',
    at: '/app',
    act: async (page, { url }) => {
      await page.goto(`${url}/two`);
      await page.goBack();
    },
    expected: ['visit /app load', 'leave', 'visit /two load', 'leave', 'visit /app back'],
  },
  {
    name: 'another site',
    at: '/app',
    act: (page, { other }) => page.goto(`${other}/two`),
    expected: ['visit /app load', 'leave', 'visit other/two load'],
  },
  {
    name: 'missing page',
    at: '/app',
    act: (page, { url }) => page.goto(`${url}/nowhere`),
    expected: ['visit /app load', 'leave', 'visit /nowhere load 404'],
  },
  {
    name: 'about:blank between',
    at: '/app',
    act: async (page, { url }) => {
      await page.goto('about:blank');
      await page.goto(`${url}/two`);
    },
    expected: ['visit /app load', 'leave', 'visit /two load'],
  },
];
