import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { waymark } from '../cli/run-waymark.ts';
import { click, kinds, rewalkFlow } from './support/rewalk-flow.ts';
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
    '/pops': html(
      'Pops',
      `<button id="pop" onclick="open('/warns'); document.body.append('so')">Pop</button>`,
    ),
    '/warns': html('Warns', '<script>alert("first"); setTimeout(() => alert("second"), 100)</script>'),
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

const rewalk = (name: string, steps: readonly object[]) => rewalkFlow(folder, site.url, name, steps);

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
