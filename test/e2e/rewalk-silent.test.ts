import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, kinds, rewalkFlow } from './support/rewalk-flow.ts';
import { html, openSite, type Site } from './support/site.ts';

let site: Site;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-rewalk-silent-'));
  site = await openSite({
    '/': html('Home', '<a id="on" href="/silent">On</a>'),
    // Never answered.
    '/silent': () => undefined,
  });
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a server that does not answer is told as that: a step that only goes there judges nothing, a link to it is what was found', async () => {
  const [gone, led] = await Promise.all([
    rewalkFlow(folder, site.url, 'gone', [{ type: 'navigate', url: `${site.url}/silent` }]),
    rewalkFlow(folder, site.url, 'led', [click('on')]),
  ]);
  expect([gone.code, led.code]).toEqual([3, 3]);
  expect(gone.result['stoppedAt']).toMatchObject({
    why: expect.stringMatching(/did not come within 30 seconds/),
  });
  expect(kinds(gone.result)).toEqual([]);
  expect(led.result['stoppedAt']).toMatchObject({
    step: 2,
    why: expect.stringMatching(/\/silent does not answer/),
  });
  expect(kinds(led.result)).toContain('broken-page null');
});
