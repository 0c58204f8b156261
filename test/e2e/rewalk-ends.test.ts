import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, kinds, rewalkFlow } from './support/rewalk-flow.ts';
import { html, openSite, type Site } from './support/site.ts';

let site: Site;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-rewalk-ends-'));
  site = await openSite({
    '/': html('Home', '<p>Home</p>'),
    '/two': html('Two', '<p>Two</p>'),
    '/hangs': html(
      'Hangs',
      '<button id="at-once">At once</button><button id="later">Later</button><script>const hang = () => { for (;;); }; document.getElementById("at-once").onclick = hang; later.onclick = () => setTimeout(hang, 50);</script>',
    ),
    '/cut': (request) => request.destroy(),
    '/ways': html(
      'Ways',
      `<a id="cut" href="/cut?token=s3cret">Cut</a><a id="round" href="/round">Round</a>
       <a id="under" href="/two" style="position:absolute;top:90px">Under</a><div style="position:fixed;inset:60px 0 0"></div>
       <button id="warn" onclick="alert('So')">Warn</button>`,
    ),
    '/round': (_request, response) => {
      response.writeHead(302, { location: '/round' });
      response.end();
    },
  });
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const rewalk = (name: string, steps: readonly object[]) => rewalkFlow(folder, site.url, name, steps);

it.each([
  ['at once', ['at-once', 'later'], 2],
  ['a moment later', ['later', 'later'], 3],
  ['after the last step', ['later'], 2],
])(
  'a page that hangs %s ends the walk, is what it found, and holds it up no longer than that',
  async (name, ids, step) => {
    const from = performance.now();
    const { code, result } = await rewalk(`hangs-${name.replaceAll(' ', '-')}`, [
      { type: 'navigate', url: `${site.url}/hangs` },
      ...ids.map(click),
    ]);
    expect(code).toBe(3);
    expect(result['stoppedAt']).toMatchObject({ step: step + 1, why: expect.stringContaining('hangs') });
    expect(kinds(result)).toContain('broken-page null');
    // Without a limit the driver gives up after minutes, at each thing it asks anew.
    expect(performance.now() - from).toBeLessThan(60_000);
  },
);

it.each([
  ['cut', /^Nothing answers at http:\/\/[^?]*\/cut\./],
  ['round', /in a circle/],
])('a link that leads nowhere (%s) ends the walk and is what it found', async (id, why) => {
  const { code, result } = await rewalk(`way-${id}`, [
    { type: 'navigate', url: `${site.url}/ways` },
    click(id),
  ]);
  expect(code).toBe(3);
  expect(result['stoppedAt']).toMatchObject({ step: 3, why: expect.stringMatching(why) });
  expect(kinds(result)).toContain('broken-page null');
  expect(JSON.stringify(result)).not.toContain('s3cret');
});

it('what lies under something else could not be pressed', async () => {
  const { code, result } = await rewalk('under', [
    { type: 'navigate', url: `${site.url}/ways` },
    click('under'),
  ]);
  expect(code).toBe(3);
  expect(kinds(result)).toContain('unusable-control #under');
});

it('a box is an answer to the press that brought it', async () => {
  const { code, result } = await rewalk('warns', [
    { type: 'navigate', url: `${site.url}/ways` },
    click('warn'),
  ]);
  expect({ code, found: kinds(result) }).toEqual({ code: 0, found: [] });
});
