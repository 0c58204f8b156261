import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, openSite, type Site } from '../support/site.ts';
import { openWalk } from '../support/walk.ts';
import { probe, readTraces, type Traces } from './probe.ts';

let site: Site;
beforeAll(async () => {
  const page = html(
    'Probe',
    `<button id="b">Go</button><input id="i"><form id="f" onsubmit="event.preventDefault()"><button>Send</button></form>`,
  );
  site = await openSite({
    '/start': html('Start', '<a href="/">Go</a>'),
    '/': (_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        // The strictest policy that lets the probe itself run.
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-p'; require-trusted-types-for 'script'; trusted-types 'none'",
      });
      response.end(page.replace('<head>', `<head><script nonce="p">${probe}</script>`));
    },
  });
});
afterAll(() => site?.close());

/** The same page used in the same way, recorded or not. */
async function traces(recorded: boolean): Promise<{ found: Traces; clicks: number }> {
  const walk = await openWalk(`${site.url}/start`);
  try {
    const id = recorded ? await walk.start() : '';
    await walk.page.goto(`${site.url}/`);
    await walk.page.click('#b');
    await walk.page.type('#i', 'some text');
    await walk.page.click('#f button');
    await new Promise((later) => setTimeout(later, 600));
    const found = await walk.page.evaluate(readTraces);
    if (recorded) await walk.stop();
    const log = recorded ? await walk.log(id) : [];
    return { found, clicks: log.filter(({ type }) => type === 'click').length };
  } finally {
    await walk.close();
  }
}

test('a page under the strictest policy finds nothing of the recorder, and is recorded', async () => {
  const alone = await traces(false);
  const recorded = await traces(true);
  expect(recorded.clicks).toBe(2);
  expect(recorded.found).toEqual(alone.found);
});

test('the probe finds what a careless recorder leaves', async () => {
  const walk = await openWalk(`${site.url}/start`);
  try {
    await walk.page.goto(`${site.url}/`);
    const before = await walk.page.evaluate(readTraces);
    await walk.page.evaluate(() => {
      Reflect.set(window, 'recorder', 1);
      document.body.append(document.createElement('div'));
      document.body.setAttribute('data-recorder', '');
      postMessage('hello', '*');
      dispatchEvent(new Event('recorder'));
      console.debug('recorder');
      performance.mark('recorder');
      sessionStorage.setItem('recorder', '1');
    });
    await new Promise((later) => setTimeout(later, 200));
    const after = await walk.page.evaluate(readTraces);
    for (const key of [
      'globals',
      'elements',
      'attributes',
      'messages',
      'events',
      'console',
      'marks',
      'stores',
    ] as const)
      expect(after[key], key).not.toEqual(before[key]);
  } finally {
    await walk.close();
  }
});
