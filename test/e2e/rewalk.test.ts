import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { html, openSite, type Site } from './support/site.ts';

let site: Site;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-rewalk-'));
  site = await openSite({
    '/': html(
      'Home',
      `<a id="next" href="/two">Next</a><button id="dead">Dead</button><a id="nowhere" href="#">Nowhere</a><button id="live">Live</button>
       <button id="slow">Slow</button><button id="err">Err</button><p id="out"></p>
       <script>
         live.onclick = () => { out.textContent = 'yes' };
         slow.onclick = () => setTimeout(() => { out.textContent = 'at last' }, 1600);
         err.onclick = () => { out.textContent = 'so'; throw new Error('boom') };
       </script>`,
    ),
    '/hangs': html(
      'Hangs',
      '<button id="at-once">At once</button><button id="later">Later</button><script>const hang = () => { for (;;); }; document.getElementById("at-once").onclick = hang; later.onclick = () => setTimeout(hang, 50);</script>',
    ),
    '/pops': html(
      'Pops',
      `<button id="pop" onclick="open('/warns'); document.body.append('so')">Pop</button>`,
    ),
    '/warns': html('Warns', '<script>alert("first"); setTimeout(() => alert("second"), 100)</script>'),
    // Never answered.
    '/silent': () => undefined,
    '/cut': (request) => request.destroy(),
    '/ways': html(
      'Ways',
      `<a id="cut" href="/cut?token=s3cret">Cut</a><a id="round" href="/round">Round</a><a id="silent" href="/silent">Silent</a>
       <a id="under" href="/two" style="position:absolute;top:90px">Under</a><div style="position:fixed;inset:60px 0 0"></div>
       <button id="warn" onclick="alert('So')">Warn</button>`,
    ),
    '/round': (_request, response) => {
      response.writeHead(302, { location: '/round' });
      response.end();
    },
    '/told': html('Told', '<p>Told</p>'),
    '/two': html('Two', '<p>Two</p>'),
    '/asks': html(
      'Asks',
      `<button id="ask" onclick="if (confirm('Sure?')) { alert('Done'); document.body.append('so') }">Ask</button>`,
    ),
  });
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const click = (id: string) => ({ type: 'click', selectors: [`#${id}`], offsetX: 3, offsetY: 3 });

async function rewalk(
  name: string,
  steps: object[],
): Promise<{ code: number; result: Record<string, unknown> }> {
  const file = join(folder, `${name}.json`);
  await writeFile(
    file,
    JSON.stringify({ title: name, steps: [{ type: 'navigate', url: `${site.url}/` }, ...steps] }),
  );
  const { code, out } = await waymark(
    'rewalk',
    file,
    '--out',
    join(folder, name),
    '--json',
    '--timeout',
    '1500',
  );
  return { code, result: JSON.parse(out) };
}

function waymark(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['cli/waymark.ts', ...args], (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

const kinds = (result: Record<string, unknown>) =>
  (result['findings'] as { kind: string; target: string | null }[]).map(
    ({ kind, target }) => `${kind} ${target}`,
  );

describe('waymark rewalk', () => {
  it('finds nothing on a page that answers', async () => {
    const { code, result } = await rewalk('fine', [
      click('live'),
      { ...click('next'), assertedEvents: [{ type: 'navigation' }] },
    ]);
    expect(kinds(result).filter((it) => !it.startsWith('slow-page'))).toEqual([]);
    expect(code).toBe(0);
    // Nobody judged this recording: that its end was reached is what the score stands on.
    expect(result['score']).toBeGreaterThan(90);
    expect(result['bundle']).toMatch(/\.waymark\.zip$/);
  });

  it('finds dead, slow and failing controls', async () => {
    const { result } = await rewalk('friction', [
      click('dead'),
      click('nowhere'),
      click('slow'),
      click('err'),
    ]);
    expect(kinds(result)).toEqual(
      expect.arrayContaining([
        'dead-click #dead',
        'dead-click #nowhere',
        'slow-response #slow',
        'error-click #err',
      ]),
    );
  });

  it('finds rage where one control is pressed again and again', async () => {
    const { result } = await rewalk('rage', [click('dead'), click('dead'), click('dead'), click('dead')]);
    expect(kinds(result)).toContain('rage-click #dead');
  });

  it('ends without a stack when it is told to', async () => {
    const file = join(folder, 'told.json');
    const steps = [{ type: 'navigate', url: `${site.url}/told` }, click('not-there')];
    await writeFile(file, JSON.stringify({ title: 'told', steps }));
    const args = ['cli/waymark.ts', 'rewalk', file, '--out', join(folder, 'told'), '--timeout', '60000'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    await vi.waitUntil(() => site.asked.includes('GET /told'), { timeout: 60_000, interval: 50 });
    child.kill('SIGTERM');
    const code = await ended;
    expect(code).toBe(143);
    expect(err).toContain('Ended by SIGTERM');
    expect(err).not.toMatch(/^ {4}at /m);
  });

  it('says where it stopped, and that is evidence', async () => {
    const { code, result } = await rewalk('missing', [click('live'), click('not-there')]);
    expect(code).toBe(3);
    expect(result['stoppedAt']).toMatchObject({ step: 3, type: 'click', target: '#not-there' });
    expect(kinds(result)).toContain('missing-control #not-there');
  });

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

  it('a server that does not answer is told as that, and judges nothing', async () => {
    const { code, result } = await rewalk('silent', [{ type: 'navigate', url: `${site.url}/silent` }]);
    expect(code).toBe(3);
    expect(result['stoppedAt']).toMatchObject({
      why: expect.stringMatching(/did not come within 30 seconds/),
    });
    expect(kinds(result)).toEqual([]);
  });

  it.each([
    ['cut', /^Nothing answers at http:\/\/[^?]*\/cut\./],
    ['round', /in a circle/],
    ['silent', /\/silent does not answer/],
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

  it('answers the boxes a page puts up, which would hold it up for ever', async () => {
    const { code, result } = await rewalk('boxes', [
      { type: 'navigate', url: `${site.url}/asks` },
      click('ask'),
      { type: 'navigate', url: `${site.url}/two` },
    ]);
    expect(code).toBe(0);
    expect(kinds(result).filter((it) => it.startsWith('dead-click'))).toEqual([]);
  });

  it('also in a window that a page opens', async () => {
    const { code, result } = await rewalk('pops', [
      { type: 'navigate', url: `${site.url}/pops` },
      click('pop'),
      { type: 'navigate', url: `${site.url}/two` },
    ]);
    expect({ code, stopped: result['stoppedAt'] ?? null }).toEqual({ code: 0, stopped: null });
  });

  it('walks several journeys, and fails only on what is new beside a baseline', async () => {
    const out = join(folder, 'several');
    const flow = async (name: string, ...steps: object[]) => {
      const file = join(folder, `${name}.json`);
      await writeFile(
        file,
        JSON.stringify({ title: name, steps: [{ type: 'navigate', url: `${site.url}/` }, ...steps] }),
      );
      return file;
    };
    const flows = [await flow('one', click('dead')), await flow('two', click('live'))];
    const first = await waymark('rewalk', ...flows, '--out', out, '--json', '--jobs', '2');
    expect(JSON.parse(first.out).walks).toHaveLength(2);

    const again = ['--out', join(folder, 'again'), '--json', '--jobs', '2', '--baseline', out];
    const same = await waymark('rewalk', ...flows, ...again);
    expect(same.err).not.toMatch(/dead-click|Dead click/);
    await flow('two', click('live'), click('nowhere'));
    const worse = await waymark('rewalk', ...flows, ...again);
    expect(worse.err).toMatch(/new since the baseline: Dead click on “Nowhere”/);
    expect(worse.code).toBe(1);

    const overItself = await waymark('rewalk', ...flows, '--out', out, '--baseline', out);
    expect(overItself.code).toBe(64);
    expect(overItself.err).toContain('would be written over');

    const broken = join(folder, 'broken.waymark.zip');
    await writeFile(broken, 'PK no zip');
    const refused = await waymark('rewalk', ...flows, '--out', out, '--baseline', broken);
    expect(refused.code).toBe(64);
    expect(refused.err, 'before anything is walked').not.toContain('Walking');
  });
});
